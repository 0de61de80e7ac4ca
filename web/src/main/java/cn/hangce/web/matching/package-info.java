/** Whom the whole city’s matching found, and what officers make of it. */
package cn.hangce.web.matching;
