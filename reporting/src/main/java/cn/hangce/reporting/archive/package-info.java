/** The archive of issued documents: each one is kept unchanged with its code, by which anybody can check that it is genuine. */
package cn.hangce.reporting.archive;
