package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * From when to when each body existed, and who stands in its place since: it begins with its registration, ends where
 * it is abolished or succeeded, and is founded again where it takes over from another one.
 */
public record Lives(Directory directory) {

    /** The first day of the body, as its registration says it; without a beginning where nobody knows it. */
    Optional<EdtfDate> begun(InstitutionId body) {
        return directory.begun(body);
    }

    /** The last end of the body that lies before this date on every reading, if it had ended by then. */
    Optional<EdtfDate> endedBefore(InstitutionId body, EdtfDate date, LocalDate today) {
        LocalDate first = date.earliest();
        LocalDate last = date.countsFrom(today);
        boolean mayExist = !first.isAfter(bound(ends(body)))
                || resumed(body).anyMatch(again -> !again.earliest().isAfter(last)
                        && !first.isAfter(bound(ends(body).filter(end -> !end.earliest().isBefore(again.latest())))));
        return mayExist ? Optional.empty() : ends(body).filter(end -> end.surelyBefore(date))
                .reduce((one, other) -> one.latest().isAfter(other.latest()) ? one : other);
    }

    /** Whether it may still exist on that day, or may exist again; before its first day that is not asked. */
    public boolean mayExist(InstitutionId body, LocalDate day) {
        return endedBefore(body, EdtfDate.of(day), day).isEmpty();
    }

    /**
     * Who stands in the place of the body on that day: itself, or whoever took over from it, and from those. It stops
     * at what it has met.
     */
    public Set<InstitutionId> heirs(InstitutionId body, LocalDate day) {
        Set<InstitutionId> heirs = new LinkedHashSet<>();
        walk(body, day, new LinkedHashSet<>(), heirs);
        return heirs;
    }

    /** Whether by that day it may have ended, and so has everybody who took over from it. */
    public boolean endedWithoutHeir(InstitutionId body, LocalDate day) {
        return endWithoutHeir(body, day).isPresent();
    }

    /** When the last of them ended, if all have. */
    public Optional<EdtfDate> endWithoutHeir(InstitutionId body, LocalDate day) {
        List<Optional<EdtfDate>> ends = heirs(body, day).stream().map(heir -> abolishedBy(heir, day)).toList();
        return ends.stream().allMatch(Optional::isPresent) ? ends.stream().flatMap(Optional::stream)
                .max(Comparator.comparing(EdtfDate::latest)) : Optional.empty();
    }

    /** The days on which that may change for the body, those with which it begins or ends. */
    public SortedSet<LocalDate> turns(InstitutionId body) {
        SortedSet<LocalDate> turns = new TreeSet<>();
        for (InstitutionId each : Closure.of(Set.of(body), any -> successions(any).map(Relation::to))) {
            directory.abolished(each).forEach(end -> turns.add(end.earliest().plusDays(1)));
            successions(each).forEach(relation -> turns.add(relation.during().earliest()));
        }
        return turns;
    }

    private Optional<EdtfDate> abolishedBy(InstitutionId body, LocalDate day) {
        return directory.abolished(body).stream().filter(end -> end.earliest().isBefore(day))
                .filter(end -> !resumedSince(body, end, day)).max(Comparator.comparing(EdtfDate::latest));
    }

    /** Whether the body may have been founded again between the two dates, whichever comes first. */
    public boolean mayResumeBetween(InstitutionId body, EdtfDate one, EdtfDate other) {
        return resumed(body).anyMatch(again -> !again.surelyBefore(one) && !again.surelyAfter(other)
                || !again.surelyBefore(other) && !again.surelyAfter(one));
    }

    private void walk(InstitutionId body, LocalDate day, Set<InstitutionId> met, Set<InstitutionId> heirs) {
        List<InstitutionId> next = met.add(body) ? successors(body, day) : List.of();
        if (next.isEmpty()) {
            heirs.add(body);
        }
        next.forEach(heir -> walk(heir, day, met, heirs));
    }

    private List<InstitutionId> successors(InstitutionId body, LocalDate day) {
        return successions(body).filter(relation -> relation.from().equals(body) && relation.mayHold(day))
                .filter(relation -> !resumedSince(body, relation.during(), day)).map(Relation::to).distinct().toList();
    }

    private boolean resumedSince(InstitutionId body, EdtfDate end, LocalDate day) {
        return resumed(body).anyMatch(again -> !again.earliest().isAfter(day) && end.surelyBefore(again));
    }

    private Stream<EdtfDate> resumed(InstitutionId body) {
        return successions(body).filter(relation -> relation.to().equals(body)).map(Relation::during);
    }

    private Stream<Relation> successions(InstitutionId body) {
        return directory.relations(body).stream().filter(relation -> relation.kind() == Relation.Kind.SUCCEEDED_BY);
    }

    private Stream<EdtfDate> ends(InstitutionId body) {
        return Stream.concat(directory.abolished(body).stream(),
                successions(body).filter(relation -> relation.from().equals(body)).map(Relation::during));
    }

    private static LocalDate bound(Stream<EdtfDate> ends) {
        return ends.map(EdtfDate::latest).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
