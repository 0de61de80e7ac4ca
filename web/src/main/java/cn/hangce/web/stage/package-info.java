/** The work of the stages that are worked by making a record, for whoever’s turn it is: officials, entrusted bodies, applicants. */
package cn.hangce.web.stage;
