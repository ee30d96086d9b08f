package org.accountabilityledger.exchange.bundle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accountabilityledger.projection.ProjectionDigest;

/**
 * What a bundle of a ledger will hold; it never changes, whatever is recorded later.
 *
 * @param software the version of the ledger that hands its history over
 * @param timeZone whose civil days are counted
 * @param perPart how many entries each part has, but the last
 * @param views what each view holds at the last entry
 */
public record Plan(String software, String timeZone, End first, End last, int perPart, List<ProjectionDigest> views) {

    /** Of the first or the last entry, where it stands, when it was recorded, and its identifier. */
    public record End(long position, Instant recordedAt, UUID eventIdentifier) {
    }

    /** As a ledger tells it. */
    public static Plan read(byte[] json) {
        return BundleJson.MAPPER.readValue(json, Plan.class);
    }

    long parts() {
        return Math.ceilDiv(last.position(), perPart);
    }

    /** The last position of a part; parts are counted from 1. */
    long end(long part) {
        return Math.min(part * perPart, last.position());
    }
}
