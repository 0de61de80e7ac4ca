/**
 * The policies that pay for research: project money and its management, key R&D, agricultural and social research, soft science. What they say
 * stands in the files under {@code hangce/programs/research}, {@code hangce/rules/research} and {@code hangce/documents}; classes are here only
 * where a policy of this family needs something of its own.
 */
package cn.hangce.research;
