package cn.hangce.reporting.papers;

import cn.hangce.casework.Happened;

/** A document has been issued that brings more certificates than are printed within its act; told within its transaction. */
public record ManyCertificates(Happened.DocumentIssued document) {
}
