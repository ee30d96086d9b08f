package org.accountabilityledger.exchange.bundle;

/**
 * A copy of a source that was kept, by the digest that tells whether a copy in hand is the same.
 *
 * @param position of the entry that says so
 */
record BundledSource(long position, String source, String sha256, String mediaType, long sizeInBytes) {
}
