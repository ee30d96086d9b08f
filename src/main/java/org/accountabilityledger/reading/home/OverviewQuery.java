package org.accountabilityledger.reading.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accountabilityledger.reading.due.DueQuery;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.TimelineQuery;
import org.accountabilityledger.reading.entries.TimelineQuestion;
import org.accountabilityledger.reading.gaps.GapQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.outstanding.OutstandingQuery;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Answers what the ledger holds, at a glance. */
@Component
public final class OverviewQuery {

    private static final int LATEST = 5;

    private final Tables database;
    private final TimelineQuery timeline;
    private final GapQuery gaps;
    private final DueQuery due;
    private final OutstandingQuery replies;

    public OverviewQuery(Tables database, TimelineQuery timeline, GapQuery gaps, DueQuery due,
            OutstandingQuery replies) {
        this.database = database;
        this.timeline = timeline;
        this.gaps = gaps;
        this.due = due;
        this.replies = replies;
    }

    public Overview answer() {
        List<EntryLine> latest = timeline.answer(new TimelineQuestion(TimelineQuestion.By.KNOWN, Optional.empty(),
                Optional.empty(), false, false, Optional.empty(), LATEST)).items();
        return new Overview(database.day(), latest.isEmpty() ? 0 : latest.getFirst().position(),
                database.kept("files of each kind", this::files),
                due.totals(ListRequest.all()).counts(), replies.counts(ListRequest.all()), gaps.counts(), latest);
    }

    /** A file has a title before anything of it counts; it is not yet on record then. */
    private Map<String, Long> files() {
        String begun = Standpoint.taken().validOn().isEmpty() ? ""
                : "and exists (select from reading.entry_at(:validOn, :knownAt, :examples) e where e.file = t.file) ";
        Map<String, Long> files = new TreeMap<>();
        database.sql("select split_part(t.file, ':', 1) as kind, count(*) as files "
                        + "from reading.title_at(:validOn, :knownAt, :examples) t "
                        + "where t.standing " + begun + "group by 1")
                .query((row, index) -> files.put(row.getString("kind"), row.getLong("files"))).list();
        return files;
    }
}
