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

/** Answers questions about related bodies on a date that people may know only roughly; every doubt admits. */
public record RoughKinship(Directory directory, LocalDate today) {

    /**
     * Whether the speaker is one of the bodies, a member of one that is a group, or answers for one: today, or on
     * some reading of the date.
     */
    public boolean couldAnswerFor(InstitutionId speaker, Collection<InstitutionId> bodies, EdtfDate on) {
        Kinship kinship = directory.kinship();
        return Stream.concat(Stream.of(today), readings(on, bodies)).anyMatch(day -> bodies.stream()
                .flatMap(body -> withMembers(body, day))
                .anyMatch(body -> kinship.answersFor(speaker, body, day)));
    }

    /** Whether rule 5 bars on every reading of the date; a member of a group is barred from assessing the group. */
    public boolean surelyBarred(InstitutionId assessor, InstitutionId assessed, EdtfDate on) {
        Kinship kinship = directory.kinship();
        return readings(on, List.of(assessor, assessed)).allMatch(day -> withMembers(assessed, day)
                .anyMatch(body -> kinship.barred(assessor, body, day)));
    }

    private Stream<InstitutionId> withMembers(InstitutionId body, LocalDate day) {
        return Stream.concat(Stream.of(body), directory.kinship().members(body, day).stream());
    }

    // What holds of related bodies changes only where a tie begins or has ended: these days stand for all.
    private Stream<LocalDate> readings(EdtfDate on, Collection<InstitutionId> bodies) {
        LocalDate first = on.earliest();
        LocalDate last = on.countsFrom(today);
        if (first.equals(last)) {
            return Stream.of(last);
        }
        Stream<LocalDate> turns = ties(bodies).stream().flatMap(tie -> turns(tie.during()))
                .filter(day -> day.isAfter(first) && day.isBefore(last));
        return Stream.concat(Stream.of(last, first), turns).distinct();
    }

    private static Stream<LocalDate> turns(EdtfDate during) {
        Stream<LocalDate> begin = Stream.of(during.earliest());
        return during.latest().equals(LocalDate.MAX) ? begin
                : Stream.concat(begin, Stream.of(during.latest().plusDays(1)));
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
