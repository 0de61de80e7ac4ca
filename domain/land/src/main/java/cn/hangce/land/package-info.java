/**
 * The policies on land: innovative industrial land, land for major services. What they say
 * stands in the files under {@code hangce/programs/land}, {@code hangce/rules/land} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.land;
