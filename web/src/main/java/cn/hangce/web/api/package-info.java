/**
 * The REST API under {@code /api/v1}: what a program is, whether facts fit it, what a rule comes to, who is to be recognised,
 * whether a paper is genuine. It asks the domain and shows the answer; what is refused is refused by a problem document
 * (RFC 9457) in the reader’s language.
 */
package cn.hangce.web.api;
