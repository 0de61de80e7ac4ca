/**
 * The policies for people: talent reform, graduates who found firms, science commissioners, foreign experts. What they say
 * stands in the files under {@code hangce/programs/talent}, {@code hangce/rules/talent} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.talent;
