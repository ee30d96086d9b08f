package org.accountabilityledger.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.due.DueFilter;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.due.DueQuestion;
import org.accountabilityledger.reading.due.DueReading;
import org.accountabilityledger.reading.due.DueSort;
import org.accountabilityledger.reading.due.DueTime;
import org.accountabilityledger.reading.due.Warnings;
import org.accountabilityledger.reading.lists.Facets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is due when: as a list, and as a calendar to subscribe to. */
@Controller
class DuePages {

    private static final String INSTITUTION = "institution";
    private static final String WHEN = "when";
    private static final int BATCH = 1000;
    private static final int LARGEST_CALENDAR = 10_000;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final DueReading due;
    private final Warnings warnings;

    DuePages(DueReading due, Warnings warnings) {
        this.due = due;
        this.warnings = warnings;
    }

    @GetMapping({"/due", "/due.json", "/due.csv"})
    Page due(@RequestParam MultiValueMap<String, String> query) {
        Asked asked = asked(query);
        DueQuestion question = question(asked, asked.cursor(), asked.size());
        Slice<DueLine> slice = due.answer(question);
        List<Controls.Field> fields = List.of(asked.field(WHEN, "When", due.times()),
                asked.field(INSTITUTION, "Body", due.bodies()));
        Facets facets = due.facets(question);
        List<Controls.Heading> headings = Arrays.stream(DueSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        String calendar = new Query("/due.ics", asked.query().values()).without(Asked.SORT).without(Asked.ORDER)
                .without(Asked.SIZE).page();
        return new Page("due", "What is due", new DuePage(slice.items(), due.count(question),
                asked.next(slice.next()), calendar, facets,
                asked.controls(DueFilter.values(), facets, fields, headings,
                slice.next())))
                .withTable(DueLine.class, cursor -> due.answer(question(asked, cursor, BATCH))).withCalendar();
    }

    @GetMapping("/due.ics")
    ResponseEntity<byte[]> calendar(@RequestParam MultiValueMap<String, String> query) {
        Slice<DueLine> lines = due.answer(question(asked(query), Optional.empty(), LARGEST_CALENDAR));
        if (lines.next().isPresent()) {
            throw new BadQuestion("A calendar holds at most %,d days, and these are more: ask for one body by "
                    .formatted(LARGEST_CALENDAR) + "'" + INSTITUTION + "', or for less by '" + WHEN + "'.");
        }
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noCache().cachePublic())
                .body(new DueCalendar(warnings, here).of(lines.items()).getBytes(StandardCharsets.UTF_8));
    }

    private static Asked asked(MultiValueMap<String, String> query) {
        return Asked.of("/due", query, DueSort.DAY.key(), DueFilter.values(), INSTITUTION, WHEN);
    }

    private static DueQuestion question(Asked asked, Optional<String> cursor, int size) {
        return new DueQuestion(asked.query().get(INSTITUTION), asked.query().get(WHEN).map(DueTime::of),
                asked.filters(DueFilter.values()), DueSort.of(asked.sort()), asked.descending(), cursor, size);
    }
}
