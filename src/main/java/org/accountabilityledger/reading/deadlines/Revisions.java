package org.accountabilityledger.reading.deadlines;

import java.util.Optional;
import java.util.function.Predicate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.ReportAnswered;

/** Counts how often a day was changed on the ledger: by an entry, and again where that entry was withdrawn. */
final class Revisions {

    private Revisions() {
    }

    static <E extends LedgerEvent> int in(History<E> history, Predicate<E> changes) {
        return (int) history.entries().stream().map(Entry::event).filter(event -> changes(event, history, changes)
                || event.withdraws() > 0 && at(history, event.withdraws()).filter(withdrawn ->
                        changes(withdrawn, history, changes)).isPresent()).count();
    }

    /** What is reported of somebody changes nothing; what is answered to it may. */
    private static <E extends LedgerEvent> boolean changes(E event, History<E> history, Predicate<E> changes) {
        return event instanceof ReportAnswered answer ? at(history, answer.entry()).filter(changes).isPresent()
                : !event.attestation().reported() && changes.test(event);
    }

    /** The same where the entry that set the day first is among those that set it: that one changed nothing. */
    static <E extends LedgerEvent> int sinceTheFirst(History<E> history, Predicate<E> sets) {
        return Math.max(0, in(history, sets) - 1);
    }

    private static <E extends LedgerEvent> Optional<E> at(History<E> history, long entry) {
        return history.entry(entry).map(Entry::event);
    }
}
