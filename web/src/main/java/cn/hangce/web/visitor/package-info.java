/**
 * What everybody may see without signing on: the programs and what they take and give, the calls, the public notices with the
 * way to object. These pages are asked by address alone, so that whatever is found can be sent on as a link.
 */
package cn.hangce.web.visitor;
