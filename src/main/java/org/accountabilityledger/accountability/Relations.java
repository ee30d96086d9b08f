package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How bodies are related on one day, following what stands on record: each relation that may hold on it, or only those
 * that hold on every reading of their dates. It stops at what it has met.
 */
public record Relations(Directory directory, LocalDate day, boolean onlySure) {

    /** The members of a group, in the order in which the group names them. */
    public List<InstitutionId> members(InstitutionId group) {
        return to(group, Relation.Kind.MEMBER_OF).distinct().toList();
    }

    /** The body and all that it is a part of. */
    public Set<InstitutionId> wholes(InstitutionId body) {
        return Closure.of(Set.of(body), each -> from(each, Relation.Kind.PART_OF));
    }

    /** The body and all that are parts of it. */
    public Set<InstitutionId> parts(InstitutionId body) {
        return Closure.of(Set.of(body), each -> to(each, Relation.Kind.PART_OF));
    }

    /** The body and all that it succeeded by that day. */
    public Set<InstitutionId> predecessors(InstitutionId body) {
        return Closure.of(Set.of(body), each -> to(each, Relation.Kind.SUCCEEDED_BY));
    }

    /** The body and all that succeeded it by that day. */
    public Set<InstitutionId> successors(InstitutionId body) {
        return Closure.of(Set.of(body), each -> from(each, Relation.Kind.SUCCEEDED_BY));
    }

    /** Whether one may speak for the other: the same body, its successor, or one recorded as answering for it. */
    public boolean answersFor(InstitutionId speaker, InstitutionId addressee) {
        Set<InstitutionId> successors = successors(addressee);
        return successors.contains(speaker) || successors.stream()
                .anyMatch(each -> to(each, Relation.Kind.ANSWERS_FOR).anyMatch(speaker::equals));
    }

    /** Rule 5: the same body, what it is part of, its parts, predecessors and successors. */
    public boolean barred(InstitutionId assessor, InstitutionId assessed) {
        return Stream.concat(predecessors(assessor).stream(), successors(assessor).stream())
                .anyMatch(each -> wholes(each).contains(assessed) || parts(each).contains(assessed));
    }

    private Stream<InstitutionId> from(InstitutionId body, Relation.Kind kind) {
        return held(body, kind).filter(relation -> relation.from().equals(body)).map(Relation::to);
    }

    private Stream<InstitutionId> to(InstitutionId body, Relation.Kind kind) {
        return held(body, kind).filter(relation -> relation.to().equals(body)).map(Relation::from);
    }

    private Stream<Relation> held(InstitutionId body, Relation.Kind kind) {
        return directory.relations(body).stream().filter(relation -> relation.kind() == kind
                && (onlySure ? relation.surelyHolds(day) : relation.mayHold(day)));
    }
}
