package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.headed;
import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReworded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;

/**
 * What was promised, by whom and by when, through every change. The words and the owner that it was made with come
 * first, even where the date of the making is so imprecise that it counts from a later day than a change.
 */
public record Promise(
        Optional<CommitmentMade> made,
        List<Wording> wordings,
        List<Ownership> owners,
        Deadlines deadlines,
        List<Reversal> reversals,
        List<Supersession> supersessions) {

    /** The words of the promise from then on; the first ones changed nothing. */
    public record Wording(Said said, Words words, Optional<Rewording> change, Optional<Words> reason) {
    }

    /** Whose promise it is from then on, and why it changed hands. */
    public record Ownership(Said said, InstitutionId owner, Optional<Words> reason) {
    }

    /** A U-turn: the entry whose words were turned away from, and what was said instead. */
    public record Reversal(Said said, long reverses, Words words, Optional<Words> reason) {
    }

    /** Another promise that took the place of this one. */
    public record Supersession(Said said, CommitmentId by, Words reason) {
    }

    static final Promise NONE = new Promise(Optional.empty(), List.of(), List.of(), Deadlines.NONE, List.of(),
            List.of());

    Promise evolve(Entry<CommitmentEvent> entry) {
        Said said = Said.in(entry);
        return switch (entry.event()) {
            case CommitmentMade event -> made(said, event);
            case CommitmentReworded event -> new Promise(made, plus(wordings, new Wording(said, event.words(),
                    Optional.of(event.change()), event.reason())), owners, deadlines, reversals, supersessions);
            case CommitmentTransferred event -> new Promise(made, wordings, plus(owners, new Ownership(said,
                    event.to(), Optional.of(event.reason()))), deadlines, reversals, supersessions);
            case DeadlineDeferred event -> new Promise(made, wordings, owners, deadlines.deferred(said, event),
                    reversals, supersessions);
            case CommitmentReversed event -> new Promise(made, wordings, owners, deadlines, plus(reversals,
                    new Reversal(said, event.reverses(), event.words(), event.reason())), supersessions);
            case CommitmentSuperseded event -> new Promise(made, wordings, owners, deadlines, reversals,
                    plus(supersessions, new Supersession(said, event.by(), event.reason())));
            default -> this;
        };
    }

    private Promise made(Said said, CommitmentMade event) {
        return new Promise(Optional.of(event),
                headed(new Wording(said, event.words(), Optional.empty(), Optional.empty()), wordings),
                headed(new Ownership(said, event.owner(), Optional.empty()), owners),
                deadlines.promised(event.due(), event.dueInWords()), reversals, supersessions);
    }

    /** The words that an entry gave the promise; empty if that entry does not stand, or gave it none. */
    public Optional<Wording> wording(long entry) {
        return wordings.stream().filter(wording -> wording.said().entry() == entry).findFirst();
    }

    /** What was said before a reversal turned away from it; empty if that entry was withdrawn since. */
    public Optional<Words> said(Reversal reversal) {
        return wording(reversal.reverses()).map(Wording::words);
    }

    /** Every body that ever owned the promise. */
    public List<InstitutionId> everOwnedBy() {
        return owners.stream().map(Ownership::owner).distinct().toList();
    }

    /** Who laid the duties that it arises from, and who oversees it. */
    public List<InstitutionId> overseers() {
        return made.stream().flatMap(event -> Stream.concat(
                event.arisingFrom().stream().flatMap(origin -> origin.issuer().stream()), event.overseer().stream()))
                .distinct().toList();
    }

    /** Whether that body and no other owned it on that date, on every reading of it: it does not oversee itself. */
    public boolean ownedAloneBy(InstitutionId body, EdtfDate date) {
        return possiblyOwnedOn(date).equals(List.of(body));
    }

    /** Who had become an owner by that date on every reading of it, whether or not the promise changed hands again. */
    List<InstitutionId> surelyOwnedBy(EdtfDate date) {
        return IntStream.range(0, owners.size())
                .filter(i -> i == 0 || !owners.get(i).said().on().latest().isAfter(date.earliest()))
                .mapToObj(i -> owners.get(i).owner()).distinct().toList();
    }

    /** Who owned it on that date on some reading of it. */
    List<InstitutionId> possiblyOwnedOn(EdtfDate date) {
        return IntStream.range(0, owners.size())
                .filter(i -> i == 0 || !owners.get(i).said().on().surelyAfter(date))
                .filter(i -> i == owners.size() - 1 || !owners.get(i + 1).said().on().surelyBefore(date))
                .mapToObj(i -> owners.get(i).owner()).distinct().toList();
    }
}
