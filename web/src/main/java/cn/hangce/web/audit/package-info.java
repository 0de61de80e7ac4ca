/** The auditor’s pages. */
package cn.hangce.web.audit;
