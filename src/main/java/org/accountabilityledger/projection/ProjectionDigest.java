package org.accountabilityledger.projection;

/**
 * What a view holds, as one figure: two ledgers with the same entries up to a position have the same there.
 *
 * @param sha256 as {@link TableDigest} defines it
 */
public record ProjectionDigest(String view, int version, long position, String sha256) {
}
