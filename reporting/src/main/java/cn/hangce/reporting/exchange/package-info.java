/**
 * The file that offices exchange: the same document as OFD (GB/T 33190), drawn from the same filled pages as the PDF, with its text as
 * text and the fonts embedded as far as they are used.
 */
package cn.hangce.reporting.exchange;
