package org.accountabilityledger.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.journal.PassingFailure;
import org.accountabilityledger.journal.Recording;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way by which commands come in. One transaction a command: who sends the same key waits, then who speaks of
 * the same file; the rules judge; the append comes last, and its receipt is kept with it.
 */
public final class Gate {

    /** Asked of the failure itself, for what is wrapped may have been recorded. */
    private static final RetryTemplate RACE = new RetryTemplate(RetryPolicy.builder()
            .predicate(failed -> failed instanceof ConcurrencyException
                    || failed instanceof AggregateStreamCreationException)
            .maxRetries(4).delay(Duration.ofMillis(10)).jitter(Duration.ofMillis(9)).multiplier(1.6)
            .timeout(Duration.ofSeconds(4)).build());

    private final Dispatch dispatch;
    private final TransactionOperations transactions;
    private final Journal journal;
    private final ReceiptBook receipts;
    private final Clock clock;
    private final JsonMapper json = LedgerJson.mapper();
    private volatile boolean failing;

    public Gate(CommandGateway commands, TransactionOperations transactions, Journal journal, JdbcClient database,
            Clock clock) {
        this.dispatch = new Dispatch(commands);
        this.transactions = transactions;
        this.journal = journal;
        this.receipts = new ReceiptBook(database, journal);
        this.clock = clock;
    }

    /**
     * Records the command, once.
     *
     * @throws org.accountabilityledger.accountability.RuleBroken if a rule refuses it
     * @throws StaleVersion if its sender saw an older version of the file
     * @throws KeyReused if its key was used for other content
     * @throws NotRecorded if the database did not answer in time
     * @throws OutcomeUnknown if the database did not say whether it kept it
     * @throws LostRace if others were faster again and again
     */
    public Acknowledgement send(Envelope envelope) {
        try {
            return RACE.invoke(() -> recorded(envelope));
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            throw new LostRace(envelope.command().file(), lost);
        }
    }

    /**
     * What was recorded for this command under its key; empty if it was not sent yet.
     *
     * @throws KeyReused if the key was used for other content
     */
    public Optional<Receipt> receiptOf(Envelope envelope) {
        return receipts.find(envelope.key(), CommandDigest.of(envelope.command(), json));
    }

    /** What was recorded under this key, whatever it was. */
    public Optional<Receipt> receiptUnder(CommandKey key) {
        return receipts.find(key);
    }

    /** The civil day on which a command that comes in now is judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the last command that was sent did not get through to the database. */
    public boolean failing() {
        return failing;
    }

    private Acknowledgement recorded(Envelope envelope) {
        AtomicBoolean judged = new AtomicBoolean();
        try {
            Acknowledgement recorded = transactions.execute(status -> {
                Acknowledgement outcome = record(envelope);
                judged.set(true);
                return outcome;
            });
            failing = false;
            return recorded;
        } catch (RuntimeException failed) {
            failing = PassingFailure.ofTheDatabase(failed);
            if (!failing) {
                throw failed;
            }
            // Past the rules there is only the commit.
            throw judged.get() ? new OutcomeUnknown(failed) : new NotRecorded(failed);
        }
    }

    private Acknowledgement record(Envelope envelope) {
        CommandDigest digest = CommandDigest.of(envelope.command(), json);
        receipts.queueAt(envelope.key());
        return receipts.find(envelope.key(), digest).map(receipt -> new Acknowledgement(receipt, true))
                .orElseGet(() -> new Acknowledgement(recordAnew(envelope, digest), false));
    }

    private Receipt recordAnew(Envelope envelope, CommandDigest digest) {
        FileId file = envelope.command().file();
        receipts.queueAtFile(file.name());
        long version = journal.version(file);
        envelope.expectedVersion().filter(expected -> expected != version).ifPresent(expected -> {
            throw new StaleVersion(FileRef.of(file), expected, version, journal.file(file, expected + 1));
        });
        Recording recording = new Recording(envelope.key().scope(), envelope.key().key(), digest.bytes());
        dispatch.hand(envelope.command(), envelope.actor(), today(), recording);
        // Where nothing was recorded there is nothing to answer again: the clock asks often, and receipts stay for ever.
        return Receipt.of(FileRef.of(file), version, recording.entries());
    }
}
