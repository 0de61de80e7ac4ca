/**
 * The plans that set the city’s goals: entrepreneurship, common prosperity, carbon, commercial registration. What they say
 * stands in the files under {@code hangce/programs/goals}, {@code hangce/rules/goals} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.goals;
