package org.accountabilityledger.reading.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.changes.Moment;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;

/** The standpoints of both moments; the valid day that was asked for holds for both, else each has its own. */
record Sides(boolean valid, Standpoint before, Standpoint after) {

    /** An entry on the way from the one to the other. */
    record Step(long position, LocalDate validFrom) {
    }

    static Sides of(Span span, Tables database, Journal journal) {
        return new Sides(span.valid(), side(span, span.from(), database, journal),
                side(span, span.to(), database, journal));
    }

    private static Standpoint side(Span span, Moment moment, Tables database, Journal journal) {
        Standpoint taken = Standpoint.taken();
        if (span.valid()) {
            return taken.at(Optional.of(moment.day()), taken.position());
        }
        LocalDate day = moment.day().isAfter(database.day()) ? database.day() : moment.day();
        return taken.at(taken.validOn().or(() -> Optional.of(day)),
                Optional.of(journal.positionAt(moment.at())));
    }

    /** As it stood with this entry, and with none behind it. */
    Standpoint with(Step step) {
        return at(step, step.position());
    }

    /** The same without it. */
    Standpoint without(Step step) {
        return at(step, step.position() - 1);
    }

    /** On the way from the one side to the other, as far as this entry. */
    Standpoint on(Step step) {
        return valid ? after.at(Optional.of(step.validFrom()), after.position()) : with(step);
    }

    /** Where that way begins, which has this entry as its first. */
    Standpoint before(Step first) {
        return valid ? before : without(first);
    }

    /** Whether no place on that way lies between them: by valid time they are of one day. */
    boolean together(Step one, Step other) {
        return valid ? one.validFrom().equals(other.validFrom()) : one.equals(other);
    }

    private Standpoint at(Step step, long position) {
        return after.at(valid ? Optional.of(step.validFrom()) : after.validOn(), Optional.of(position));
    }
}
