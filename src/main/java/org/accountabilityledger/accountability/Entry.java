package org.accountabilityledger.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One event as a reader sees it: its number in the file (1, 2, 3, …), the moment at which the journal recorded it
 * (system time), the civil day of that moment, and the event.
 */
public record Entry<E extends LedgerEvent>(long number, Instant recordedAt, LocalDate recordedOn, E event) {

    /** As Axon replays it: sequence numbers begin at 0, entries at 1. */
    public static <E extends LedgerEvent> Entry<E> replayed(E event, long sequence, Instant recordedAt, ZoneId zone) {
        return new Entry<>(sequence + 1, recordedAt, LocalDate.ofInstant(recordedAt, zone), event);
    }

    /** The valid day from which this entry counts: the earlier of its latest day and the day it was recorded. */
    public LocalDate countsFrom() {
        return occurredOn().countsFrom(recordedOn);
    }

    public EdtfDate occurredOn() {
        return event.attestation().occurredOn();
    }

    public Attestation attestation() {
        return event.attestation();
    }

    /** This same entry, where a fold has seen which event it holds. */
    public <F extends LedgerEvent> Entry<F> holding(F event) {
        return new Entry<>(number, recordedAt, recordedOn, event);
    }
}
