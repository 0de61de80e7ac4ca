/**
 * Puts official documents on paper: composes each kind from its record, the sentences in {@code labels.properties} and the
 * templates beside it, and writes a PDF with embedded fonts.
 */
package cn.hangce.reporting.print;
