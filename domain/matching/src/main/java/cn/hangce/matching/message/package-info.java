/** Telling organisations and offices what concerns them: a call, an end, a new version of the law, a deadline. */
package cn.hangce.matching.message;
