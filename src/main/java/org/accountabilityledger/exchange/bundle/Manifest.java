package org.accountabilityledger.exchange.bundle;

import java.util.List;
import org.accountabilityledger.projection.ProjectionDigest;

/** What a bundle says of itself, in {@code data/bundle.json}; its files have their digests beside it, as in any bag. */
public record Manifest(String format, int formatVersion, String software, String timeZone, Entries entries,
        List<ProjectionDigest> views) {

    static final String FORMAT = "accountability-ledger-bundle";
    static final int VERSION = 1;

    /**
     * What is told of all entries together.
     *
     * @param sha256 of all parts, one after the other
     */
    public record Entries(long count, Plan.End first, Plan.End last, int perPart, String sha256) {
    }

    static Manifest of(Plan plan, String sha256) {
        return new Manifest(FORMAT, VERSION, plan.software(), plan.timeZone(), new Entries(plan.last().position(),
                plan.first(), plan.last(), plan.perPart(), sha256), plan.views());
    }

    Plan plan() {
        return new Plan(software, timeZone, entries.first(), entries.last(), entries.perPart(), views);
    }
}
