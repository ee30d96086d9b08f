package org.accountabilityledger.reading.deadlines;

import java.util.Optional;
import java.util.function.Predicate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/** Counts how often a day was changed on the ledger: by an entry, and again where that entry was withdrawn. */
final class Revisions {

    private Revisions() {
    }

    static <E extends LedgerEvent> int in(History<E> history, Predicate<E> changes) {
        return (int) history.entries().stream().map(Entry::event).filter(event -> changes.test(event)
                || event.withdraws() > 0 && withdrawn(history, event).filter(changes).isPresent()).count();
    }

    /** The same where the entry that set the day first is among those that set it: that one changed nothing. */
    static <E extends LedgerEvent> int sinceTheFirst(History<E> history, Predicate<E> sets) {
        return Math.max(0, in(history, sets) - 1);
    }

    private static <E extends LedgerEvent> Optional<E> withdrawn(History<E> history, E withdrawal) {
        return history.entry(withdrawal.withdraws()).map(Entry::event);
    }
}
