package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.journal.StoredEntries;
import org.accountabilityledger.journal.StoredEntry;
import org.accountabilityledger.projection.ProjectionDigest;
import org.accountabilityledger.projection.ProjectionDigests;

/** Hands the history of this ledger over, part by part; what a part says never changes. */
public final class Handover {

    private static final int PER_PART = 50_000;
    private static final int PAGE = 200;

    private final StoredEntries entries;
    private final Journal journal;
    private final ProjectionDigests views;
    private final String software;
    private final String timeZone;
    private final int perPart;

    public Handover(StoredEntries entries, Journal journal, ProjectionDigests views, String software, String timeZone) {
        this(entries, journal, views, software, timeZone, PER_PART);
    }

    Handover(StoredEntries entries, Journal journal, ProjectionDigests views, String software, String timeZone, int perPart) {
        this.entries = entries;
        this.journal = journal;
        this.views = views;
        this.software = software;
        this.timeZone = timeZone;
        this.perPart = perPart;
    }

    /**
     * Up to the last entry that is there; empty if nothing was ever recorded.
     *
     * @throws org.accountabilityledger.projection.ProjectionsApart if the views are still reading
     */
    public Optional<Plan> plan() {
        List<ProjectionDigest> digests = views.all();
        return end(1).flatMap(first -> end(digests.getFirst().position()).map(last ->
                new Plan(software, timeZone, first, last, perPart, digests)));
    }

    private Optional<Plan.End> end(long position) {
        return entries.between(position - 1, position, 1).stream().findFirst().map(entry ->
                new Plan.End(entry.position(), entry.recordedAt(), entry.identifier()));
    }

    /** Whether there are entries in that part of a bundle that ends at a position. */
    public boolean has(long upTo, long part) {
        return part >= 1 && part - 1 <= (upTo - 1) / perPart && end(upTo).isPresent();
    }

    /** The entries of a part, counted from 1, of a bundle that ends at a position: one JSON object a line. */
    public void entries(long upTo, long part, OutputStream out) throws IOException {
        long after = (part - 1) * perPart;
        long last = Math.min(after + perPart, upTo);
        for (List<StoredEntry> page = entries.between(after, last, PAGE); !page.isEmpty();
                page = entries.between(page.getLast().position(), last, PAGE)) {
            for (StoredEntry entry : page) {
                out.write(BundledEntry.write(entry));
            }
        }
    }

    /** The copies of sources that were kept by a position, by their digests: one JSON object a line. */
    public void sources(long upTo, OutputStream out) throws IOException {
        String name = EventCatalogue.nameOf(SourceArchived.class).value();
        for (List<Recorded> page = journal.named(name, 0, upTo, PAGE); !page.isEmpty();
                page = journal.named(name, page.getLast().position(), upTo, PAGE)) {
            for (Recorded entry : page) {
                SourceArchived kept = (SourceArchived) entry.event();
                out.write(BundleJson.line(new BundledSource(entry.position(), kept.source().reference(), kept.sha256(),
                        kept.mediaType(), kept.sizeInBytes())));
                out.write('\n');
            }
        }
    }
}
