package org.accountabilityledger.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.modelling.command.CommandHandlerInterceptor;

/** What every file does alike: it keeps its entries, stays an example or a real case, and withdraws what was wrong. */
public abstract class LedgerFile<E extends LedgerEvent> {

    private History<E> history = History.empty();

    @CommandHandlerInterceptor
    void decide(LedgerCommand command, @Today LocalDate today, Directory directory) {
        new Reports(command, today, directory).require();
        ExamplesApart.require(command, history, directory);
    }

    /** Rule 13: a standing entry, none of the clock's, and what replaces it; returns how the withdrawal is recorded. */
    protected final Attestation requireWithdrawable(Withdrawal command, LocalDate today, Directory directory) {
        Attestation attestation = command.attested(today, directory);
        Entry<E> entry = history.requireStanding(command.entry(), "/entry");
        Rule.CORRECTED_BY_ADDING.require(!entry.event().notedByTheClock(), "Entry " + command.entry()
                + " was noted by the ledger's clock: correct what it rests on, and the clock takes it back.", "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        return attestation;
    }

    /** Who is reported to have said something says whether it did. */
    protected final void requireReportAnswer(AnswerReport command, LocalDate today, Directory directory) {
        Reports.requireAnswer(command, history, today, directory);
    }

    protected final History<E> history() {
        return history;
    }

    /** Takes in an event as Axon replays it. */
    protected final void add(E event, long sequence, Instant recordedAt, ZoneId zone) {
        history = history.plus(Entry.replayed(event, sequence, recordedAt, zone));
    }
}
