/**
 * The language that conditions and formulas are written in: CEL, checked against the vocabulary when a file is loaded, and then
 * evaluated by the house itself. An expression has two forms that must always agree: a tree that reckons exactly and knows what
 * follows from missing facts, and JVM code for judging a whole city at once. Nothing here knows what a program is.
 */
package cn.hangce.policy.language;
