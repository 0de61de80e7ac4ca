/**
 * Changing the law: a new version of a program’s file is checked, compared, weighed on the organisations on record, published with
 * a day, and taken back if need be. All of it stays on record; cases under way keep the version that they began with.
 */
package cn.hangce.casework.law;
