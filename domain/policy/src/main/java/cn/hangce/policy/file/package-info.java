/**
 * Reading the house’s YAML files so that whatever is wrong in one can be shown at its line and column: sections and scalars that
 * know their place, and a list of mistakes. What the keys mean is none of this package’s business.
 */
package cn.hangce.policy.file;
