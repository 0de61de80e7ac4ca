package cn.hangce.reporting.print;

import java.util.Optional;

/**
 * A document on paper, not yet sealed.
 *
 * @param pdf         the file, PDF/A-2u
 * @param issuingLine where the seal belongs; empty where a paper names no issuer
 */
public record Printed(byte[] pdf, Optional<IssuingLine> issuingLine) {
}
