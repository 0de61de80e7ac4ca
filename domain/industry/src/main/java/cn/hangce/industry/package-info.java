/**
 * The policies for branches of industry: artificial intelligence, biopharmaceuticals. What they say
 * stands in the files under {@code hangce/programs/industry}, {@code hangce/rules/industry} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.industry;
