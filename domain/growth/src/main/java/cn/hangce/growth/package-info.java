/**
 * The policies under which firms grow: the fledgling enterprises and their kin. What they say stands in the files under
 * {@code hangce/programs/growth}; classes are here only where a policy of this family needs something of its own.
 */
package cn.hangce.growth;
