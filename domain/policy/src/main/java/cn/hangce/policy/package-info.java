/**
 * The law as data: the facts that a city speaks of, the documents, and one file per program that says who gets what, how, and
 * what is owed for it. Everything that others need to know about a program is asked here; files are checked when they are loaded
 * and refused with the place and the reason where they are wrong. This package knows no database, no server and no page.
 */
package cn.hangce.policy;
