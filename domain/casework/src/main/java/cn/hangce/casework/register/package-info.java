/**
 * Who is on a register before they may apply (document 32, 第五条 and 第六条: agencies and claimants of vouchers are registered, and
 * claimants are looked at first).
 */
package cn.hangce.casework.register;
