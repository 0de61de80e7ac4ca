/**
 * The policies for the places where innovation happens: industrial platforms, incubators, makerspaces, parks, platforms, research bodies. What they say
 * stands in the files under {@code hangce/programs/carriers}, {@code hangce/rules/carriers} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.carriers;
