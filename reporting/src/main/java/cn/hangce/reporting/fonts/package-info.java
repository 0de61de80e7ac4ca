/** The typefaces of official documents: which there are on this machine, what steps in for those that are missing, and for rare characters. */
package cn.hangce.reporting.fonts;
