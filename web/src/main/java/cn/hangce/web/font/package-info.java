/** Chinese type from our own server, for machines that have none. */
package cn.hangce.web.font;
