/** The administrator’s pages. */
package cn.hangce.web.admin;
