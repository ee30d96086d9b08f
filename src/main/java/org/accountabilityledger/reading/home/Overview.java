package org.accountabilityledger.reading.home;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.reading.due.DueCounts;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.gaps.GapCounts;
import org.accountabilityledger.reading.outstanding.OutstandingCounts;

/**
 * What the ledger holds, at a glance.
 *
 * @param day the day for which it is shown
 * @param position the last position of the journal that this shows
 * @param files how many standing files there are, by kind
 * @param due what of it has a day, and for how much of that the day has passed
 * @param replies how many replies are due and not on record
 * @param gaps how much is missing between a reply, a promise, a claim and a finding
 * @param latest what was recorded last
 */
public record Overview(
        LocalDate day, long position, Map<String, Long> files, DueCounts due, OutstandingCounts replies,
        GapCounts gaps, List<EntryLine> latest) {

    /** A month before the day. */
    @JsonIgnore
    public LocalDate monthAgo() {
        return day.minusMonths(1);
    }

    public long of(String kind) {
        return files.getOrDefault(kind, 0L);
    }
}
