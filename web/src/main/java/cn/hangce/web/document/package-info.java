/** Issued documents on the web: their lists, their download, and the check of a code for everybody. */
package cn.hangce.web.document;
