package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.gaps.GapCounts;
import org.accountabilityledger.web.times.Href;

/** The four gap lists, each with its first rows, and how long each is. */
public record GapsPage(
        GapCounts counts, GapList<CommitmentItem> notYetAssessed, GapList<CommitmentItem> foundOtherwise,
        GapList<DutyLine> nothingPromised, GapList<DutyLine> inPrinciple) implements ShownGaps {

    /** One of them; {@code next} is the address of the following rows, as JSON. */
    public record GapList<T>(List<T> items, Href next) {
    }
}
