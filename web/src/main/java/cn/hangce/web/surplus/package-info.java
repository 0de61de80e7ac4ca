/** Money left over, as those who use it, account for it and get it back see it. */
package cn.hangce.web.surplus;
