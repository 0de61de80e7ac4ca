/**
 * What happens when something cannot be done. An act that a rule forbids becomes a message on the page, which keeps what was
 * typed; a fault of the machine becomes a page with a reference number, under which the log tells the rest.
 */
package cn.hangce.web.failure;
