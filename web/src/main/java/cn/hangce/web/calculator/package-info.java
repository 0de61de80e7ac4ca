/** The calculator of each program and rule: anybody answers what the file asks, and a link keeps the answers. */
package cn.hangce.web.calculator;
