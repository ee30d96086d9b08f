package org.accountabilityledger.web.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.times.Steps;

/** Knows when each page changed. */
record Past(Journal journal, Steps steps, Digests digests, ZoneId zone) {

    Changes of(Address address, Exchange exchange) {
        return address.file().<Changes>map(file -> new FileChanges(() -> steps.of(file),
                moment -> address.validOn().orElseGet(() -> day(moment.recordedAt())),
                (day, position) -> digests.of(address, day, position, exchange)))
                .orElseGet(() -> new ListChanges(journal));
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
        return steps.dayBefore(day, known, address.file());
    }

    Optional<LocalDate> dayAfter(LocalDate day, long known, Address address) {
        return steps.dayAfter(day, known, address.file());
    }
}
