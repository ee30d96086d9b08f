package org.accountabilityledger.web.pages;

import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.due.DueStanding;
import org.accountabilityledger.reading.due.Warnings;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.web.Addresses;

/**
 * What is due as a calendar (RFC 5545): one whole-day event for each last day that is known, with an alarm for each
 * warning. The UID is that of what is due and never changes; SEQUENCE counts the changes of its day.
 *
 * @param here the address of this ledger, for the links
 */
record DueCalendar(Warnings warnings, String here) {

    String of(List<DueLine> lines) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Accountability Ledger//What is due//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName("Accountability Ledger: what is due");
        lines.stream().filter(line -> line.last().isPresent()).map(this::event).forEach(calendar::addEvent);
        return OctetLines.of(calendar);
    }

    private VEvent event(DueLine line) {
        VEvent event = new VEvent();
        event.setUid(uid(line));
        event.setSequence(line.revision());
        event.setDateTimeStamp(Date.from(line.changedAt()));
        event.setLastModified(Date.from(line.changedAt()));
        event.setDateStart(day(line.last().orElseThrow()));
        event.setSummary(summary(line));
        event.setDescription(line.words() + ".");
        event.setUrl(here + Addresses.of(line.file().kind(), line.file().reference()));
        event.setTransparency(true);
        if (line.standing() != DueStanding.HELD) {
            warnings.days().reversed().forEach(days -> event.addAlarm(alarm(days, summary(line))));
        }
        return event;
    }

    private static String uid(DueLine line) {
        String name = line.kind() + " " + line.file().kind() + ":" + line.file().reference() + " " + line.subject();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static DateStart day(LocalDate day) {
        return new DateStart(new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(),
                day.getDayOfMonth()), false));
    }

    private static VAlarm alarm(int days, String summary) {
        return VAlarm.display(new Trigger(Duration.builder().prior(true).days(days).build(), Related.START), summary);
    }

    private static String summary(DueLine line) {
        boolean expected = line.basis().filter(basis -> basis != ClockBasis.STATUTE).isPresent();
        String bodies = line.bodies().stream().map(Named::title).collect(Collectors.joining(", "));
        return line.kind().inWords() + (expected ? " expected: " : " due: ") + line.file().title()
                + (bodies.isEmpty() ? "" : " (" + bodies + ")");
    }
}
