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
import java.util.Optional;
import java.util.UUID;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.reading.due.DueLine;
import org.accountabilityledger.reading.due.DueStanding;
import org.accountabilityledger.reading.due.Warnings;
import org.accountabilityledger.web.Addresses;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.sentences.DueSentences;

/**
 * What is due as a calendar (RFC 5545): one whole-day event for each last day that is known and that somebody is left to
 * meet, with an alarm for each warning. The UID is that of what is due and never changes; SEQUENCE counts the changes of its day.
 *
 * @param here the address of this ledger, for the links
 */
record DueCalendar(Warnings warnings, String here) {

    ICalendar of(List<DueLine> lines) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Accountability Ledger//What is due//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName(DueSentences.CALENDAR);
        // As clients of before RFC 7986 read it.
        calendar.addExperimentalProperty("X-WR-CALNAME", DueSentences.CALENDAR);
        lines.stream().filter(line -> line.last().isPresent() && line.standing() != DueStanding.ENDED).map(this::event).forEach(calendar::addEvent);
        return calendar;
    }

    private VEvent event(DueLine line) {
        VEvent event = new VEvent();
        event.setUid(uid(line));
        event.setSequence(line.revision());
        event.setDateTimeStamp(Date.from(line.changedAt()));
        event.setLastModified(Date.from(line.changedAt()));
        event.setDateStart(day(line.last().orElseThrow()));
        event.setSummary(summary(line));
        event.setDescription(description(line));
        event.setUrl(here + Addresses.of(line.file().kind(), line.file().reference()));
        event.setTransparency(true);
        if (line.standing() != DueStanding.HELD) {
            warnings.days().reversed().forEach(days -> event.addAlarm(alarm(days, summary(line))));
        }
        return event;
    }

    /** What changes with the day on which it is read, or with each consultation, is on the page: here it would grow old. */
    private static String description(DueLine line) {
        return DueSentences.description(line.kind().inWords(), line.due().words(), line.dueInWords(), first(line));
    }

    private static Optional<String> first(DueLine line) {
        return line.firstDue().map(Dated::words).or(() -> line.firstDueInWords().map(words -> "“" + words + "”"));
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
        return DueSentences.summary(line.file().example(), line.kind().inWords(), expected, line.file().title(),
                line.subject(), line.bodies().stream().map(Named::title).toList());
    }
}
