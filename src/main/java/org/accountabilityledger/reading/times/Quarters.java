package org.accountabilityledger.reading.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.journal.Journal;

/** The ends of the quarters before the day that was asked for, and where to look from at each of them. */
public record Quarters(Tables database, Journal journal) {

    /** The last so many, oldest first. */
    public List<LocalDate> last(int many) {
        LocalDate start = database.day().with(IsoFields.DAY_OF_QUARTER, 1);
        return Stream.iterate(many - 1, back -> back >= 0, back -> back - 1)
                .map(back -> start.minus(back, IsoFields.QUARTER_YEARS).minusDays(1)).toList();
    }

    /** All from the one on in which a day lies, oldest first; at most so many, and then the last ones. */
    public List<LocalDate> since(LocalDate day, int most) {
        LocalDate start = day.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate now = database.day().with(IsoFields.DAY_OF_QUARTER, 1);
        return last((int) Math.clamp(IsoFields.QUARTER_YEARS.between(start, now), 0, most));
    }

    /** How things stood at that end, by what is known from where this is asked. */
    public Standpoint stood(LocalDate end) {
        return Standpoint.taken().at(Optional.of(end), Standpoint.taken().position());
    }

    /** The same as the ledger knew it then, and nothing behind the position that was asked for. */
    public Standpoint known(LocalDate end) {
        long then = journal.positionAt(end.plusDays(1).atStartOfDay(database.zone()).toInstant().minusNanos(1000));
        return Standpoint.taken().at(Optional.of(end),
                Optional.of(Standpoint.taken().position().map(position -> Math.min(position, then)).orElse(then)));
    }
}
