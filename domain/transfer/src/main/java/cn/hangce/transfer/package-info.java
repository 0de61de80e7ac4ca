/**
 * The policies under which knowledge changes hands: transfer funds, vouchers, universities, the science service system. What they say
 * stands in the files under {@code hangce/programs/transfer}, {@code hangce/rules/transfer} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.transfer;
