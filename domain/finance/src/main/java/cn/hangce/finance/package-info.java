/**
 * The policies that move capital: guidance funds, bridge loans, guarantees. What they say
 * stands in the files under {@code hangce/programs/finance}, {@code hangce/rules/finance} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.finance;
