package org.accountabilityledger.web.pages;

import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What is due, as a calendar: iCalendar (RFC 5545). */
@Component
@Order(4)
class CalendarForm implements Form<ICalendar> {

    static final String ENDING = ".ics";

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public MediaType type() {
        return new MediaType("text", "calendar", StandardCharsets.UTF_8);
    }

    @Override
    public String words() {
        return "As a calendar (iCalendar)";
    }

    @Override
    public Class<?> written() {
        return ICalendar.class;
    }

    @Override
    public boolean isLinkedFrom(Page<?> page) {
        return page.offers().contains(ICalendar.class);
    }

    @Override
    public Answer of(ICalendar calendar) {
        return whole(OctetLines.of(calendar).getBytes(StandardCharsets.UTF_8));
    }
}
