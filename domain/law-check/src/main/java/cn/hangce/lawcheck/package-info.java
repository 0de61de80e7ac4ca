/**
 * The test that the files of law of every family go through: {@link cn.hangce.lawcheck.FamilyLaw}. Tests only; nothing of it is
 * deployed.
 */
package cn.hangce.lawcheck;
