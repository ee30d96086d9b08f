package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers questions about related bodies on one day by following their standing ties: each that may hold by then, or
 * only those that hold on every reading of their dates. It stops at what it has met.
 */
public record Kinship(Directory directory, boolean onlySure) {

    /** The members of a group on a day, in the order in which the group names them. */
    public List<InstitutionId> members(InstitutionId group, LocalDate day) {
        return to(group, Tie.Kind.MEMBER_OF, day).distinct().toList();
    }

    /** The body and all that it is a part of on that day. */
    public Set<InstitutionId> wholes(InstitutionId body, LocalDate day) {
        return closure(body, each -> from(each, Tie.Kind.PART_OF, day));
    }

    /** The body and all that are parts of it on that day. */
    public Set<InstitutionId> parts(InstitutionId body, LocalDate day) {
        return closure(body, each -> to(each, Tie.Kind.PART_OF, day));
    }

    /** The body and all that it succeeded by that day. */
    public Set<InstitutionId> predecessors(InstitutionId body, LocalDate day) {
        return closure(body, each -> to(each, Tie.Kind.SUCCEEDED_BY, day));
    }

    /** The body and all that succeeded it by that day. */
    public Set<InstitutionId> successors(InstitutionId body, LocalDate day) {
        return closure(body, each -> from(each, Tie.Kind.SUCCEEDED_BY, day));
    }

    /** Whether one may speak for the other: the same body, its successor, or one recorded as answering for it. */
    public boolean answersFor(InstitutionId speaker, InstitutionId addressee, LocalDate day) {
        Set<InstitutionId> heirs = successors(addressee, day);
        return heirs.contains(speaker)
                || heirs.stream().anyMatch(heir -> to(heir, Tie.Kind.ANSWERS_FOR, day).anyMatch(speaker::equals));
    }

    /** Rule 5: the same body, what it is part of, its parts, predecessors and successors. */
    public boolean barred(InstitutionId assessor, InstitutionId assessed, LocalDate day) {
        return related(assessor, assessed, day)
                || predecessors(assessor, day).stream().anyMatch(each -> related(each, assessed, day))
                || successors(assessor, day).stream().anyMatch(each -> related(each, assessed, day));
    }

    private boolean related(InstitutionId one, InstitutionId other, LocalDate day) {
        return wholes(one, day).contains(other) || parts(one, day).contains(other);
    }

    private Stream<InstitutionId> from(InstitutionId body, Tie.Kind kind, LocalDate day) {
        return directory.ties(body).stream()
                .filter(tie -> tie.kind() == kind && tie.from().equals(body) && holds(tie, day))
                .map(Tie::to);
    }

    private Stream<InstitutionId> to(InstitutionId body, Tie.Kind kind, LocalDate day) {
        return directory.ties(body).stream()
                .filter(tie -> tie.kind() == kind && tie.to().equals(body) && holds(tie, day))
                .map(Tie::from);
    }

    private boolean holds(Tie tie, LocalDate day) {
        return onlySure ? tie.surelyHolds(day) : tie.mayHold(day);
    }

    private static Set<InstitutionId> closure(InstitutionId start,
            Function<InstitutionId, Stream<InstitutionId>> next) {
        Set<InstitutionId> seen = new LinkedHashSet<>(Set.of(start));
        Deque<InstitutionId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.apply(open.pop()).filter(seen::add).forEach(open::push);
        }
        return seen;
    }
}
