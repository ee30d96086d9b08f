package org.accountabilityledger.web.pages;

import biweekly.ICalendar;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.due.DueQuery;
import org.accountabilityledger.reading.due.Warnings;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is due as a calendar to subscribe to, with the filters of the list. */
@Controller
class DuePages implements Asking {

    private static final int LARGEST_CALENDAR = 10_000;

    private final DueQuery due;
    private final Warnings warnings;
    private final List<QueryParameter> parameters;

    DuePages(DueQuery due, Warnings warnings) {
        this.due = due;
        this.warnings = warnings;
        this.parameters = Asked.parameters(due.list());
    }

    @Override
    public List<QueryParameter> parameters() {
        return parameters;
    }

    @GetMapping(path = "/due", name = "What has a day, as a calendar")
    ICalendar calendar(@RequestParam MultiValueMap<String, String> query) {
        Slice<DueLine> lines = due.answer(Asked.of(due.list().path(), query, "", parameters).request(due.list())
                .from(Optional.empty()).rows(LARGEST_CALENDAR));
        if (lines.next().isPresent()) {
            throw new BadQuestion("A calendar holds at most %,d days, and these are more: ask for one body by "
                    .formatted(LARGEST_CALENDAR) + "'institution', or for less by 'when'.");
        }
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new DueCalendar(warnings, here).of(lines.items());
    }
}
