package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the clock has to note on a file and what it has to take back, so that exactly those deadlines are noted as
 * passed that passed with the thing undone, as far as sources were consulted (rule 16). It follows from the file and
 * the two days alone: however often, late or many times at once it is asked for, each deadline is noted once.
 */
public record Settlement(List<Deadline> fallen, List<Retraction> retractions) {

    private static final Words NO_SUCH_DEADLINE = Words.of("That deadline is no longer on record.");
    private static final Words NOT_CONSULTED = Words.of("It is no longer on record that sources were consulted "
            + "beyond that day.");

    /** An entry of the clock's that does not hold, and why. */
    public record Retraction(long entry, Words reason) {
    }

    public static Settlement of(Timed file, LocalDate today, Optional<LocalDate> consultedUpTo) {
        LocalDate reckonedTo = consultedUpTo.map(upTo -> upTo.isBefore(today) ? upTo : today).orElse(LocalDate.MIN);
        List<FellDue> noted = file.fellDue();
        List<Deadline> fallen = file.deadlines().stream().filter(deadline -> deadline.fallenBy(reckonedTo))
                .filter(deadline -> noted.stream().noneMatch(deadline::is)).toList();
        // Not the day of today: a node whose clock is behind would take back what holds.
        LocalDate consulted = consultedUpTo.orElse(LocalDate.MIN);
        Stream<Retraction> unbounded = noted.stream().filter(each -> !each.due().surelyBefore(consulted))
                .map(each -> new Retraction(each.entry(), NOT_CONSULTED));
        List<Retraction> contradicted = contradicted(file);
        return new Settlement(fallen, Stream.concat(contradicted.stream(), unbounded.filter(each ->
                contradicted.stream().noneMatch(other -> other.entry() == each.entry()))).toList());
    }

    /** The same without those that were to be met by a body that had ended by then with nobody in its place. */
    public Settlement without(Predicate<Deadline> excused) {
        return new Settlement(fallen.stream().filter(excused.negate()).toList(), retractions);
    }

    /** What another entry of the same file contradicts, whatever day it is. */
    public static List<Retraction> contradicted(Timed file) {
        List<FellDue> noted = file.fellDue();
        return noted.isEmpty() ? List.of() : contradicted(file.deadlines(), noted);
    }

    private static List<Retraction> contradicted(List<Deadline> deadlines, List<FellDue> noted) {
        return noted.stream().flatMap(each -> deadlines.stream().filter(deadline -> deadline.is(each)).findFirst()
                .map(Deadline::excuse).orElse(Optional.of(NO_SUCH_DEADLINE)).stream()
                .map(reason -> new Retraction(each.entry(), reason))).toList();
    }
}
