package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;

/** When and why the file was closed, and opened again. */
public record Closures(List<Closure> closures, List<Reopening> reopenings) {

    /** One closing, the entry number of the finding that it rests on, and what ended it, if anything did. */
    public record Closure(Said said, Closing closing, Optional<Verbatim> verbatim, Optional<Long> finding, Words words,
            Optional<Reopening> reopened) {

        private boolean heldBefore(EdtfDate date) {
            return date.surelyAfter(said.on()) && !mayBeOverOn(date);
        }

        private boolean endableOn(EdtfDate date) {
            return !date.surelyBefore(said.on()) && !mayBeOverOn(date);
        }

        private boolean mayBeOverOn(EdtfDate date) {
            return reopened.filter(reopening -> !date.surelyBefore(reopening.said().on())).isPresent();
        }

        boolean surelyReopenedBy(LocalDate day) {
            return reopened.filter(reopening -> !reopening.said().on().latest().isAfter(day))
                    .filter(reopening -> reopening.said().on().surelyAfterOrOn(said.on())).isPresent();
        }

        private Closure reopenedBy(Reopening reopening) {
            return reopened.isPresent() ? this
                    : new Closure(said, closing, verbatim, finding, words, Optional.of(reopening));
        }
    }

    /** That the file was opened again, and why. */
    public record Reopening(Said said, Words reason) {

        // "Closed in June, reopened on 20 June" counts in the other order, because June counts from its last day.
        private boolean mayFollow(Said closing) {
            return said.entry() > closing.entry() && !said.on().surelyBefore(closing.on());
        }
    }

    static final Closures NONE = new Closures(List.of(), List.of());

    Closures evolve(Entry<CommitmentEvent> entry) {
        Said said = Said.in(entry);
        return switch (entry.event()) {
            case CommitmentClosed event -> new Closures(plus(closures, new Closure(said, event.closing(),
                    event.verbatim(), event.finding(), event.words(), reopeningOf(said))), reopenings);
            case CommitmentReopened event -> reopened(new Reopening(said, event.reason()));
            default -> this;
        };
    }

    private Optional<Reopening> reopeningOf(Said closing) {
        return reopenings.stream().filter(reopening -> reopening.mayFollow(closing)).findFirst();
    }

    private Closures reopened(Reopening reopening) {
        return new Closures(closures.stream().map(closure -> closure.reopenedBy(reopening)).toList(),
                plus(reopenings, reopening));
    }

    public boolean closed() {
        return standing().isPresent();
    }

    /** The closing that holds; empty while the file is open. */
    public Optional<Closure> standing() {
        return closures.stream().filter(closure -> closure.reopened().isEmpty()).reduce((earlier, later) -> later);
    }

    /** A closing that may hold, though the file was reopened: that may have been before. */
    Optional<Closure> mayHold() {
        return closures.stream().filter(closure -> closure.reopened()
                .filter(reopening -> !reopening.said().on().surelyAfterOrOn(closure.said().on())).isPresent())
                .findFirst();
    }

    /** What held on every reading of that date: the closing came on a day before it, a reopening on none. */
    Optional<Closure> closedBefore(EdtfDate date) {
        return closures.stream().filter(closure -> closure.heldBefore(date)).findFirst();
    }

    /** What a reopening of that date can end, and what leaves no room for another closing then. */
    Optional<Closure> toBeReopenedOn(EdtfDate date) {
        return closures.stream().filter(closure -> closure.endableOn(date)).findFirst();
    }
}
