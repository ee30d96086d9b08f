package org.accountabilityledger.reading.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.journal.GivenJournal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.Test;

/** A question that nobody had thought of when the entries were recorded is answered from the first of them on. */
class NewMeasureTest {

    /** All that a new measure is: one class, and one bean that registers it. */
    private static final class PromisesWithoutADay implements LedgerMeasure {

        @Override
        public String name() {
            return "promises-without-a-day";
        }

        @Override
        public String title() {
            return "Promises without a day";
        }

        @Override
        public String counts() {
            return "Of the commitments on record, how many have no day by which they are to be kept.";
        }

        @Override
        public String leavesOut() {
            return "Steps on the way.";
        }

        @Override
        public String whole(long number) {
            return number + " commitments";
        }

        @Override
        public String part(long number) {
            return "have no day";
        }

        @Override
        public List<CaseAnswer> answers() {
            return List.of(CaseAnswer.counts("NO_DAY", "with no day"), CaseAnswer.doesNot("A_DAY", "with a day"));
        }

        @Override
        public Set<String> kinds() {
            return Set.of(CommitmentId.KIND);
        }

        @Override
        public List<Case> cases(FileRef file, History<LedgerEvent> history) {
            var state = States.ofCommitment(history);
            return state.standing() ? List.of(new Case(state.promise().deadlines().any() ? "A_DAY" : "NO_DAY", "",
                    state.made().attestation().occurredOn(), 1, Optional.of(state.owner()))) : List.of();
        }
    }

    @Test
    void a_new_measure_over_an_existing_journal_has_its_whole_history() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        GivenJournal.fill(database, RecordedMeasures.LEDGER);
        int last = RecordedMeasures.LEDGER.entries().size();
        try (Node before = Node.on(database)) {
            assertThat(before.bean(ProjectionRunner.class).await(last, Duration.ofMinutes(1))).isTrue();
            assertThat(before.bean(LedgerMeasureQuery.class).answer("promises-without-a-day")).isEmpty();
        }
        try (Node after = Node.with(LedgerMeasure.class, new PromisesWithoutADay(), database)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> !after.bean(LedgerMeasureQuery.class).beingCounted());
            LedgerMeasureFile file = after.bean(LedgerMeasureQuery.class).answer("promises-without-a-day").orElseThrow();
            assertThat(file.now().words()).isEqualTo("0 of 3 commitments have no day (3 with a day)");
            // gamma and alpha by March, beta by June; all were recorded at once.
            assertThat(file.stood()).extracting(quarter -> quarter.figure().whole()).startsWith(2L, 3L, 3L);
            assertThat(file.known()).extracting(quarter -> quarter.figure().whole()).startsWith(2L, 3L, 3L);
            assertThat(after.bean(LedgerMeasureQuery.class).all()).hasSize(4)
                    .allSatisfy(line -> assertThat(line.now().whole()).isPositive());
        }
    }
}
