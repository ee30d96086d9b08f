package org.accountabilityledger.web.pages;

import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.TimelineQuestion;
import org.accountabilityledger.reading.entries.TimelineReading;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was recorded, newest first: {@code /timeline?by=known&about=commitment:x&event=…&withdrawals=true}. */
@Controller
class TimelinePages {

    private final TimelineReading timeline;

    TimelinePages(TimelineReading timeline) {
        this.timeline = timeline;
    }

    @GetMapping({"/timeline", "/timeline.json"})
    Page timeline(@RequestParam MultiValueMap<String, String> query) {
        String by = Optional.ofNullable(query.getFirst("by")).orElse("valid");
        Slice<EntryLine> slice = timeline.answer(new TimelineQuestion(by(by),
                Optional.ofNullable(query.getFirst("about")).map(TimelinePages::file),
                Optional.ofNullable(query.getFirst("event")), "true".equals(query.getFirst("withdrawals")),
                Optional.ofNullable(query.getFirst("cursor")),
                Lists.size(query)));
        return new Page("timeline", "Timeline",
                new TimelinePage(by, slice.items(), Lists.next("/timeline", query, slice.next())));
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
