package org.accountabilityledger.web.feeds;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.entries.EntryLine;

/**
 * Entries of the ledger as one document of a feed.
 *
 * @param here the address of this ledger
 * @param id names the feed, in all of its documents
 * @param page the page for people, as a path
 * @param archive whether this document is an archive, which never gets other entries
 * @param links to this document and to the others of the feed
 */
public record Feed(
        String here, String id, String title, String page, boolean archive, List<Link> links,
        List<EntryLine> entries) {

    /** A path within this ledger, and what is there: {@code self}, {@code prev-archive}, … */
    public record Link(String rel, String path) {

        public static Optional<Link> of(String rel, Optional<String> path) {
            return path.map(there -> new Link(rel, there));
        }
    }
}
