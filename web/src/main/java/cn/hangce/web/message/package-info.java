/** What the reader has been told. */
package cn.hangce.web.message;
