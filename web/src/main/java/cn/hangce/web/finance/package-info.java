/** The finance officer’s pages: instalments of a call, their release as payment orders, and the list for the bank. */
package cn.hangce.web.finance;
