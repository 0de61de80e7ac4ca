/**
 * What stands in the official documents: one immutable record for each kind, filled once and printed as it is. The records
 * know nothing of the database or of the paper’s layout.
 */
package cn.hangce.reporting.document;
