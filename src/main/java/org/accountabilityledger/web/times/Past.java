package org.accountabilityledger.web.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.times.Steps;
import org.accountabilityledger.web.Pages;
import org.springframework.dao.DataAccessException;

/** Knows when each page changed. */
record Past(Journal journal, Steps steps, Pages pages, Digests digests, ZoneId zone) {

    /** Whether a file is a made-up example: its opening entry says so. */
    boolean example(FileRef file) {
        try {
            return journal.entry(file, 1).filter(first -> first.event() instanceof Opening opening && opening.example())
                    .isPresent();
        } catch (DataAccessException | CannotBeRead unread) {
            // The page itself will say why it cannot be read.
            return false;
        }
    }

    PageChanges of(Address address, Exchange exchange) {
        return address.file().filter(_ -> !pages.isNone(address.path())).<PageChanges>map(file -> new FileChanges(
                () -> steps.of(file),
                moment -> address.validOn().orElseGet(() -> day(moment.recordedAt())),
                (day, position) -> digests.of(address, day, position, exchange)))
                .orElseGet(() -> new ListChanges(steps, zone, address.examples()));
    }

    /** Whether there is such a page at all. */
    boolean says(Address address, LocalDate day, Moment known, Exchange exchange) {
        return !digests.of(address, day, known.position(), exchange).equals(Digests.ABSENT);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    long positionAt(Instant moment) {
        return journal.positionAt(moment);
    }

    Optional<Moment> latest() {
        return journal.upTo(Long.MAX_VALUE);
    }

    Optional<Moment> upTo(long position) {
        return journal.upTo(position);
    }

    Optional<LocalDate> dayBefore(LocalDate day, long known, Address address) {
        return steps.dayBefore(day, known, address.file(), address.examples());
    }

    Optional<LocalDate> dayAfter(LocalDate day, long known, Address address) {
        return steps.dayAfter(day, known, address.file(), address.examples());
    }
}
