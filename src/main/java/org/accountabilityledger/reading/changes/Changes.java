package org.accountabilityledger.reading.changes;

import java.util.List;
import org.accountabilityledger.reading.entries.EntryLine;

/**
 * What changed within a span, by kind.
 *
 * @param count of all kinds
 * @param withdrawn how many of these entries were withdrawn since
 * @param files how many files have any of them
 */
public record Changes(Span span, long count, long withdrawn, long files, List<Group> groups) {

    /**
     * The entries of one kind.
     *
     * @param withdrawn how many of them were withdrawn since
     * @param items the first of them, oldest first
     */
    public record Group(String kind, String heading, long count, long withdrawn, List<EntryLine> items) {
    }
}
