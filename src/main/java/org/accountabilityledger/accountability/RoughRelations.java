package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How bodies are related on a date, imprecise as it and their relations may be: a rule refuses only what breaks it on
 * every reading. So who may speak on one reading may speak, and only who is barred on every one is barred.
 */
public record RoughRelations(Directory directory, EdtfDate on, LocalDate today) {

    /** Whether on some reading the one may speak for the other: the same body, its successor, or one that answers. */
    public boolean mayAnswerFor(InstitutionId speaker, InstitutionId body) {
        return readings(List.of(speaker, body)).map(directory::relationsOn)
                .anyMatch(relations -> relations.answersFor(speaker, body));
    }

    /** The same for at least one of several bodies. */
    public boolean mayAnswerForAny(InstitutionId speaker, Collection<InstitutionId> bodies) {
        return bodies.stream().anyMatch(body -> mayAnswerFor(speaker, body));
    }

    /** Whether on some reading the one contains the other. */
    public boolean mayContain(InstitutionId whole, InstitutionId part) {
        return readings(List.of(whole, part)).map(directory::relationsOn)
                .anyMatch(relations -> relations.wholes(part).contains(whole));
    }

    /** The right of reply: who is one of the bodies, a member of one, or answers for one, today or on some reading. */
    public boolean mayReplyFor(InstitutionId speaker, Collection<InstitutionId> bodies) {
        Predicate<Relations> may = relations -> bodies.stream().flatMap(body -> withMembers(relations, body))
                .anyMatch(body -> relations.answersFor(speaker, body));
        return Stream.concat(Stream.of(today), readings(bodies)).map(directory::relationsOn).anyMatch(may);
    }

    /** Whether rule 5 bars on every reading; a member of a group is barred from assessing the group. */
    public boolean surelyBarred(InstitutionId assessor, InstitutionId assessed) {
        return readings(List.of(assessor, assessed)).map(directory::sureRelationsOn)
                .allMatch(relations -> withMembers(relations, assessed)
                        .anyMatch(body -> relations.barred(assessor, body)));
    }

    private static Stream<InstitutionId> withMembers(Relations relations, InstitutionId body) {
        return Stream.concat(Stream.of(body), relations.members(body).stream());
    }

    // What holds of related bodies changes only where a relation of one of them turns: these days stand for all.
    private Stream<LocalDate> readings(Collection<InstitutionId> bodies) {
        LocalDate first = on.earliest();
        LocalDate last = on.countsFrom(today);
        if (first.equals(last)) {
            return Stream.of(last);
        }
        Stream<LocalDate> turns = everRelated(bodies).stream().flatMap(this::relations).flatMap(Relation::turns)
                .filter(day -> day.isAfter(first) && day.isBefore(last));
        return Stream.concat(Stream.of(last, first), turns).distinct();
    }

    private Set<InstitutionId> everRelated(Collection<InstitutionId> bodies) {
        return Closure.of(bodies.stream().collect(Collectors.toSet()), body -> relations(body)
                .flatMap(relation -> Stream.of(relation.from(), relation.to())));
    }

    private Stream<Relation> relations(InstitutionId body) {
        return directory.relations(body).stream().filter(relation -> relation.kind() != Relation.Kind.SPONSORED_BY);
    }
}
