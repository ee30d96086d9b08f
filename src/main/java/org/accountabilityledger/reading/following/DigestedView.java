package org.accountabilityledger.reading.following;

/**
 * What a view holds, as one figure: two ledgers with the same entries up to a position have the same there.
 *
 * @param sha256 as {@link ViewDigest} defines it
 */
public record DigestedView(String view, int version, long position, String sha256) {
}
