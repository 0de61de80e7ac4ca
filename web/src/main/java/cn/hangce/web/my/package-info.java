/** The enterprise’s pages: what it is entitled to and why, its applications, papers and payments. */
package cn.hangce.web.my;
