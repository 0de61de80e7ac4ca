/** The part of a case’s page that shows its contract and the requests to change it. */
package cn.hangce.web.contract;
