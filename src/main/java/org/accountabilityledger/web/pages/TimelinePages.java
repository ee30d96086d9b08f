package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.TimelineQuery;
import org.accountabilityledger.reading.entries.TimelineQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was recorded, newest first: {@code /timeline?by=known&about=commitment:x&event=…&withdrawals=true&reported=true}. */
@Controller
class TimelinePages implements Asking {

    static final String BY = "by";
    private static final List<QueryParameter> KNOWN = QueryParameter.of(BY, "about", "event", "withdrawals", "reported",
            Asked.SIZE, Query.CURSOR);
    private static final int BATCH = 1000;

    private final TimelineQuery timeline;

    TimelinePages(TimelineQuery timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<QueryParameter> parameters() {
        return KNOWN;
    }

    @GetMapping(path = "/timeline", name = "Every entry, newest first")
    @Tabular
    Page<TimelinePage> timeline(@RequestParam MultiValueMap<String, String> query) {
        Query asked = Query.of("/timeline", query, KNOWN);
        TimelineQuestion question = question(asked, asked.get(Query.CURSOR), PageSize.size(query));
        return new Page<TimelinePage>("timeline", "Timeline", () -> shown(asked, timeline.answer(question)))
                .withTable(EntryLine.class, cursor -> timeline.answer(question(asked, cursor, BATCH))).withFeed();
    }

    private static TimelinePage shown(Query asked, Slice<EntryLine> slice) {
        return new TimelinePage(asked.get(BY).orElse("valid"), slice.items(), asked.next(slice.next()));
    }

    static TimelineQuestion question(Query asked, Optional<String> cursor, int size) {
        return new TimelineQuestion(by(asked.get(BY).orElse("valid")), asked.get("about").map(TimelinePages::file),
                asked.get("event"), flag(asked, "withdrawals"), flag(asked, "reported"),
                cursor, size);
    }

    private static boolean flag(Query asked, String name) {
        return switch (asked.get(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadQuestion("A value of '" + name + "' is true (those entries alone) or false.");
        };
    }

    private static TimelineQuestion.By by(String name) {
        return switch (name) {
            case "valid" -> TimelineQuestion.By.VALID;
            case "known" -> TimelineQuestion.By.KNOWN;
            default -> throw new BadQuestion("The timeline is ordered by=valid (when it happened) or by=known "
                    + "(when it was recorded).");
        };
    }

    private static FileRef file(String name) {
        try {
            return FileRef.of(name);
        } catch (IllegalArgumentException malformed) {
            throw new BadQuestion(malformed.getMessage());
        }
    }
}
