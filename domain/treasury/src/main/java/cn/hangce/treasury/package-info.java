/**
 * The money: a call’s budget (预算), the awards (资助) booked against it when a case is approved, their split between city and
 * district (分配), and the payment orders (拨付单) that the finance officer releases. Money is whole yuan.
 */
package cn.hangce.treasury;
