package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one file must know of others when a rule judges it. Only standing entries tell. What was looked up goes into
 * the event, so that a fold never looks anything up; reading takes no locks.
 */
public interface Directory {

    /** One fact and the entry that tells it. */
    record RecordedFact(FileRef file, long number, Fact fact) {
    }

    /** Everything that standing entries tell of a subject; of one file, in the order in which it was recorded. */
    List<RecordedFact> about(String subject);

    /** The file as others see it; empty if it was never opened, or its opening was withdrawn. */
    default Optional<Listing> find(FileId file) {
        List<Fact> facts = facts(file.name());
        boolean standing = facts.stream().noneMatch(Fact.Retired.class::isInstance);
        return facts.stream().filter(Fact.Opened.class::isInstance).map(Fact.Opened.class::cast)
                .reduce((earlier, later) -> later)
                .map(opened -> new Listing(opened.file(), opened.title(), standing, opened.example()));
    }

    /** Every relation that the body is on either side of. */
    default List<Relation> relations(InstitutionId body) {
        return facts(body.name()).stream().filter(Fact.Tied.class::isInstance)
                .map(fact -> ((Fact.Tied) fact).tie()).toList();
    }

    /** From when on the body exists, as its registration says it. */
    default Optional<EdtfDate> begun(InstitutionId body) {
        return facts(body.name()).stream().filter(Fact.Begun.class::isInstance)
                .map(fact -> ((Fact.Begun) fact).on()).reduce((earlier, later) -> later);
    }

    /** When the body ceased to exist without anybody in its place, each time. */
    default List<EdtfDate> abolished(InstitutionId body) {
        return facts(body.name()).stream().filter(Fact.Abolished.class::isInstance)
                .map(fact -> ((Fact.Abolished) fact).on()).toList();
    }

    /** The file and all that took its place, one after another; it stops at what it has met. */
    default Set<FileRef> replacements(FileRef file) {
        return onward(file, fact -> fact instanceof Fact.Superseded superseded
                ? Stream.of(superseded.by()) : Stream.of());
    }

    /** The file and all that it says again, which may say others again; it stops at what it has met. */
    default Set<FileRef> saidBefore(FileRef file) {
        return onward(file, fact -> fact instanceof Fact.Repeated repeated
                ? Stream.of(repeated.earlier()) : Stream.of());
    }

    private Set<FileRef> onward(FileRef file, Function<Fact, Stream<FileRef>> next) {
        return Closure.of(Set.of(file), each -> facts(each.name()).stream().flatMap(next));
    }

    default Optional<Duty> duty(DutyId duty) {
        return facts(Fact.DutyLaid.subject(duty)).stream().filter(Fact.DutyLaid.class::isInstance)
                .map(fact -> ((Fact.DutyLaid) fact).duty()).findFirst();
    }

    /** Up to which day sources were consulted for this file; empty if nobody has said. */
    default Optional<LocalDate> consultedUpTo(FileId file) {
        return facts(file.name()).stream().filter(Fact.Consulted.class::isInstance)
                .map(fact -> ((Fact.Consulted) fact).upTo()).max(Comparator.naturalOrder());
    }

    /** Refuses what points to a file that is not on the ledger or was withdrawn. */
    default void requireStanding(FileId file, String pointer) {
        boolean stands = find(file).map(Listing::standing).orElse(false);
        Rule.POINTS_TO_WHAT_STANDS.require(stands,
                "There is no standing " + file.kind() + " '" + file.reference() + "'.", pointer);
    }

    /** Refuses what would give way to itself, were this file to give way to that one. */
    default void requireNoCircle(FileId file, FileId by, String pointer) {
        Rule.NO_CIRCLE.require(!replacements(FileRef.of(by)).contains(FileRef.of(file)), "'" + by.reference()
                + "' gave way to '" + file.reference() + "' already: name the one that counts last, or withdraw that "
                + "entry first.", pointer);
    }

    /** Refuses what would repeat itself, were this file to repeat that one. */
    default void requireNoEcho(FileId file, FileId earlier, String pointer) {
        Rule.NO_CIRCLE.require(!saidBefore(FileRef.of(earlier)).contains(FileRef.of(file)), "'" + earlier.reference()
                + "' repeats '" + file.reference() + "' already, itself or through others: name which of them came "
                + "first, or withdraw that entry first.", pointer);
    }

    /** How bodies are related on that day: a relation that may have held, holds. */
    default Relations relationsOn(LocalDate day) {
        return new Relations(this, day, false);
    }

    /** How bodies are related on that day: a relation holds that held on every reading of its date. */
    default Relations sureRelationsOn(LocalDate day) {
        return new Relations(this, day, true);
    }

    private List<Fact> facts(String subject) {
        return about(subject).stream().map(RecordedFact::fact).toList();
    }
}
