package org.accountabilityledger.reading.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.changes.SpanEnd;
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

    private static Standpoint side(Span span, SpanEnd moment, Tables database, Journal journal) {
        Standpoint taken = Standpoint.taken();
        if (span.valid()) {
            return taken.at(Optional.of(moment.day()), taken.position());
        }
        LocalDate day = moment.day().isAfter(database.day()) ? database.day() : moment.day();
        return taken.at(taken.validOn().or(() -> Optional.of(day)),
                Optional.of(journal.positionAt(moment.at())));
    }

    /** On the way from the one side to the other, as far as this entry; read on the day of the other. */
    Standpoint with(Step step) {
        return valid ? counting(step.validFrom()) : known(step.position());
    }

    /** The same as far as what came before it: by valid time, before its day. */
    Standpoint without(Step step) {
        return valid ? counting(step.validFrom().minusDays(1)) : known(step.position() - 1);
    }

    /** Whether no place on that way lies between them: by valid time they are of one day. */
    boolean together(Step one, Step other) {
        return valid ? one.validFrom().equals(other.validFrom()) : one.equals(other);
    }

    /** By its day as it stood when this entry had been recorded: what tells apart those of one day. */
    Standpoint recordedWith(Step step) {
        return recorded(step, step.position());
    }

    /** The same before this entry had been recorded. */
    Standpoint recordedWithout(Step step) {
        return recorded(step, step.position() - 1);
    }

    private Standpoint counting(LocalDate day) {
        return after.at(Optional.of(day), after.position()).reckonedTo(after.validOn().orElseThrow());
    }

    private Standpoint known(long position) {
        return after.at(after.validOn(), Optional.of(position));
    }

    private Standpoint recorded(Step step, long position) {
        return after.at(Optional.of(step.validFrom()), Optional.of(position))
                .reckonedTo(after.validOn().orElseThrow());
    }
}
