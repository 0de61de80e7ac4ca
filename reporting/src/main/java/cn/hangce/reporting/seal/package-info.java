/**
 * Seals: the keys they are made with, their picture, the signature on the file (PAdES, ETSI EN 319 142) and its check. Who may use a
 * seal is asked of {@code security}, and each use is written into the audit trail.
 */
package cn.hangce.reporting.seal;
