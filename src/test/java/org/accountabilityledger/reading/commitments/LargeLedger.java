package org.accountabilityledger.reading.commitments;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.journal.JournalCopy;
import org.accountabilityledger.platform.TestDatabase;

/**
 * A ledger for benchmarks: promises of two hundred bodies, each with so many entries, recorded in turns over years. It is
 * written behind the gate's back, as only a superuser can.
 */
public final class LargeLedger {

    public static final int BODIES = 200;

    private static final int IN_TURNS = 1000;
    private static final Instant FIRST = Instant.parse("2016-01-04T09:00:00Z");

    private final JournalCopy journal = new JournalCopy();
    private final RandomPromise random = new RandomPromise(new Random(1));
    private final Connection superuser;
    private final long apart;

    private LargeLedger(Connection superuser, long entries) {
        this.superuser = superuser;
        this.apart = Math.max(1, 9L * 365 * 86_400 * 1000 / entries);
    }

    /** Returns the last position. */
    public static long write(TestDatabase database, int promises, int entriesEach) throws SQLException, IOException {
        try (Connection superuser = database.superuser().getConnection()) {
            LargeLedger ledger = new LargeLedger(superuser, (long) promises * entriesEach + BODIES + 1);
            ledger.write(List.of(List.of(LedgerExamples.registered(LedgerExamples.REPORT))));
            ledger.write(ledger.bodies());
            for (int from = 0; from < promises; from += IN_TURNS) {
                ledger.write(ledger.promises(from, Math.min(promises, from + IN_TURNS), entriesEach));
            }
            superuser.createStatement().execute("vacuum analyze journal.event");
            return ledger.journal.position();
        }
    }

    public static InstitutionId body(int number) {
        return new InstitutionId("body-" + number % BODIES);
    }

    private List<List<? extends LedgerEvent>> bodies() {
        List<List<? extends LedgerEvent>> bodies = new ArrayList<>();
        for (int i = 0; i < BODIES; i++) {
            bodies.add(List.of(new InstitutionRegistered(body(i), LedgerExamples.on("1996"),
                    LedgerExamples.words("Body " + i), List.of(), InstitutionKind.LOCAL_AUTHORITY, List.of(), false)));
        }
        return bodies;
    }

    private List<List<? extends LedgerEvent>> promises(int from, int to, int entriesEach) {
        List<List<? extends LedgerEvent>> promises = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<CommitmentEvent> events = random.events(new CommitmentId("promise-" + i), entriesEach - 1);
            events.set(0, ownedBy(body(i), i, (CommitmentMade) events.getFirst()));
            promises.add(events);
        }
        return promises;
    }

    private static CommitmentMade ownedBy(InstitutionId body, int number, CommitmentMade made) {
        return new CommitmentMade(made.commitment(), made.attestation(),
                LedgerExamples.words(made.title().text() + ", number " + number), body, made.office(), made.venue(),
                made.words(), made.arisingFrom(), Optional.empty(), made.due(), made.dueInWords(), made.measures(),
                made.externalIds(), false);
    }

    /** The first entries of all these files, then the second, and so on. */
    private void write(List<List<? extends LedgerEvent>> files) throws SQLException, IOException {
        int longest = files.stream().mapToInt(List::size).max().orElse(0);
        for (int sequence = 0; sequence < longest; sequence++) {
            for (List<? extends LedgerEvent> file : files) {
                if (sequence < file.size()) {
                    journal.add(file.get(sequence), sequence + 1L, FIRST.plusMillis((journal.position() + 1) * apart));
                }
            }
        }
        journal.write(superuser);
    }
}
