/**
 * The money: a call’s budget (预算), the awards (资助) booked against it once they are granted and known, their split between city and
 * district (分配), the instalments (分期拨付) in which they are paid, and the payment orders (拨付单) that the finance officer releases.
 * Money is whole yuan.
 */
package cn.hangce.treasury;
