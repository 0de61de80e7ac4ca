/** The pages of the people at work: inbox, how much there is, absence. */
package cn.hangce.web.inbox;
