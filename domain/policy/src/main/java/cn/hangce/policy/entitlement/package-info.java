/**
 * All that one organisation or person is entitled to: every program ranked, and the combination of them that could really be had.
 * Pure Java over the law library; {@link cn.hangce.policy.entitlement.Portfolio} is the way in.
 */
package cn.hangce.policy.entitlement;
