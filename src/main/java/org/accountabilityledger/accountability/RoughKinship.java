package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How bodies stand to each other on a date, imprecise as it and their ties may be: who may speak on some reading of
 * them, and who is barred on every one.
 */
public record RoughKinship(Directory directory, LocalDate today) {

    /** Whether on some reading the one may speak for the other: the same body, its heir, or one that answers for it. */
    public boolean mayAnswer(InstitutionId speaker, InstitutionId body, EdtfDate on) {
        Kinship kinship = directory.kinship();
        return readings(on, List.of(speaker, body)).anyMatch(day -> kinship.answersFor(speaker, body, day));
    }

    /** Whether on some reading the one contains the other. */
    public boolean mayContain(InstitutionId whole, InstitutionId part, EdtfDate on) {
        Kinship kinship = directory.kinship();
        return readings(on, List.of(whole, part)).anyMatch(day -> kinship.wholes(part, day).contains(whole));
    }

    /**
     * Whether the speaker is one of the bodies, a member of one that is a group, or answers for one: today, or on
     * some reading.
     */
    public boolean couldAnswerFor(InstitutionId speaker, Collection<InstitutionId> bodies, EdtfDate on) {
        Kinship kinship = directory.kinship();
        return Stream.concat(Stream.of(today), readings(on, bodies)).anyMatch(day -> bodies.stream()
                .flatMap(body -> withMembers(kinship, body, day))
                .anyMatch(body -> kinship.answersFor(speaker, body, day)));
    }

    /** Whether rule 5 bars on every reading; a member of a group is barred from assessing the group. */
    public boolean surelyBarred(InstitutionId assessor, InstitutionId assessed, EdtfDate on) {
        Kinship kinship = directory.surely();
        return readings(on, List.of(assessor, assessed)).allMatch(day -> withMembers(kinship, assessed, day)
                .anyMatch(body -> kinship.barred(assessor, body, day)));
    }

    private static Stream<InstitutionId> withMembers(Kinship kinship, InstitutionId body, LocalDate day) {
        return Stream.concat(Stream.of(body), kinship.members(body, day).stream());
    }

    // What holds of related bodies changes only where a tie of one of them turns: these days stand for all.
    private Stream<LocalDate> readings(EdtfDate on, Collection<InstitutionId> bodies) {
        LocalDate first = on.earliest();
        LocalDate last = on.countsFrom(today);
        if (first.equals(last)) {
            return Stream.of(last);
        }
        Stream<LocalDate> turns = ties(bodies).stream().flatMap(Tie::turns)
                .filter(day -> day.isAfter(first) && day.isBefore(last));
        return Stream.concat(Stream.of(last, first), turns).distinct();
    }

    private Set<Tie> ties(Collection<InstitutionId> bodies) {
        Set<Tie> ties = new LinkedHashSet<>();
        Set<InstitutionId> seen = new HashSet<>(bodies);
        Deque<InstitutionId> open = new ArrayDeque<>(bodies);
        while (!open.isEmpty()) {
            directory.ties(open.pop()).stream().filter(tie -> tie.kind() != Tie.Kind.SPONSORED_BY && ties.add(tie))
                    .flatMap(tie -> Stream.of(tie.from(), tie.to())).filter(seen::add).forEach(open::push);
        }
        return ties;
    }
}
