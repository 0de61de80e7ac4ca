/** Official documents: what stands in them, how they are printed, and the archive of those that were issued. */
package cn.hangce.reporting;
