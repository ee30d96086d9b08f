package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the clock has to note on a file and what it has to take back, so that exactly those deadlines are noted as
 * passed that passed with the thing undone, as far as sources were consulted (rule 16), while somebody was there to do
 * it. It follows from the file, the two days and the lives of bodies alone: however often, late or many times at once
 * it is asked for, each deadline is noted once.
 */
public record DeadlineReconciliation(List<Deadline> fallen, List<Retraction> retractions) {

    private static final Words NOT_CONSULTED = Words.of("It is no longer on record that sources were consulted "
            + "beyond that day.");
    private static final Words ENDED = Words.of("By that day the body had ended, with nobody on record in its place.");

    /** An entry of the clock's that does not hold, and why. */
    public record Retraction(long entry, Words reason) {
    }

    public static DeadlineReconciliation of(Timed file, LocalDate today, Optional<LocalDate> consultedUpTo,
            Lives lives) {
        LocalDate reckonedTo = consultedUpTo.map(upTo -> upTo.isBefore(today) ? upTo : today).orElse(LocalDate.MIN);
        List<FellDue> noted = file.fellDue();
        List<Deadline> fallen = file.deadlines().stream().filter(deadline -> deadline.fallenBy(reckonedTo))
                .filter(deadline -> noted.stream().noneMatch(deadline::is))
                .filter(deadline -> !ended(file, deadline, lives)).toList();
        // Not the day of today: a node whose clock is behind would take back what holds.
        LocalDate consulted = consultedUpTo.orElse(LocalDate.MIN);
        Stream<Retraction> unbounded = noted.stream().filter(each -> !each.due().surelyBefore(consulted))
                .map(each -> new Retraction(each.entry(), NOT_CONSULTED));
        Stream<Retraction> ended = noted.stream().filter(each -> file.deadlines().stream()
                        .anyMatch(deadline -> deadline.is(each) && ended(file, deadline, lives)))
                .map(each -> new Retraction(each.entry(), ENDED));
        return new DeadlineReconciliation(fallen, Stream.of(contradicted(file).stream(), ended, unbounded)
                .flatMap(Function.identity()).collect(Collectors.toMap(Retraction::entry, Function.identity(),
                        (one, other) -> one, LinkedHashMap::new)).values().stream().toList());
    }

    /** Whether all who were to meet it had ended by its last day with nobody in their place. */
    private static boolean ended(Timed file, Deadline deadline, Lives lives) {
        List<InstitutionId> bodies = file.bodies(deadline);
        return !bodies.isEmpty() && bodies.stream().allMatch(body -> lives.endedWithoutHeir(body, deadline.last()));
    }

    /** What another entry of the same file contradicts, whatever day it is. */
    public static List<Retraction> contradicted(Timed file) {
        List<FellDue> noted = file.fellDue();
        return noted.isEmpty() ? List.of() : contradicted(file.deadlines(), noted);
    }

    private static List<Retraction> contradicted(List<Deadline> deadlines, List<FellDue> noted) {
        return noted.stream().flatMap(each -> deadlines.stream().filter(deadline -> deadline.is(each)).findFirst()
                .map(Deadline::excuse).orElse(Optional.of(Excuse.gone())).stream()
                .map(excuse -> new Retraction(each.entry(), excuse.words()))).toList();
    }
}
