package org.accountabilityledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.SmallLedger.Recorded;
import org.accountabilityledger.accountability.SmallLedger;
import org.accountabilityledger.journal.GivenJournal;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.VersionTables;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** From the tables come the answers that were worked out by hand, whatever day and moment they are asked for. */
class SmallLedgersFromTablesTest {

    /** What only a file's own page tells, which folds its entries; {@code SmallLedgersTest} asks the folds. */
    private static final Map<String, String> NO_TABLE = Map.ofEntries(
            Map.entry("commitment words", "the words of a promise stand on its page alone"),
            Map.entry("commitment disputes", "what the assessed body says stands on the page alone"),
            Map.entry("commitment deferrals", "the page tells the moves one by one"),
            Map.entry("commitment reversals", "what was said, then what was said, stands on the page alone"),
            Map.entry("commitment scheduleCurrent", "a file that nobody has opened yet has no row and no schedule"),
            Map.entry("recommendation replies", "a row has the reply that stands, and the page all of them"),
            Map.entry("recommendation repliedBy", "who replied stands beside the reply, on the page"),
            Map.entry("recommendation replyStanding", "a duty that is replied to shows the reply in its place"),
            Map.entry("review selfReviews", "a row says whether there is one, and the page which"),
            Map.entry("review answers", "the answers stand on the page alone"),
            Map.entry("review daysAfterCurrentDue", "the list has the days after the day first set"),
            Map.entry("review closed", "a row has the stage, and a review can be closed without its report"),
            Map.entry("institution holders", "who held an office stands on the page alone"),
            Map.entry("allegation standing", "allegations are told on their own page"));

    @Test
    void the_tables_answer_what_was_worked_out_by_hand() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        TreeSet<String> unanswered = new TreeSet<>();
        int answered = 0;
        try (Node node = Node.on(database)) {
            for (SmallLedger ledger : SmallLedger.all()) {
                record(ledger, database.superuser());
                assertThat(node.bean(ProjectionRunner.class).await(ledger.entries().size(), Duration.ofMinutes(1))).isTrue();
                for (Question question : ledger.questions()) {
                    answered += judge(ledger, question, node, unanswered);
                }
            }
        }
        assertThat(NO_TABLE.keySet()).containsAll(unanswered);
        assertThat(answered).isGreaterThan(140);
    }

    private static int judge(SmallLedger ledger, Question question, Node node, Set<String> unanswered) {
        Optional<String> answer = standpoint(ledger, question, node)
                .look(() -> new TableAnswers(node, question).answer());
        if (answer.isEmpty()) {
            unanswered.add(question.file().kind() + " " + question.ask());
            return 0;
        }
        assertThat(answer.get()).as("%s: %s%n%s", ledger.name(), question.sentence(), question.because())
                .isEqualTo(question.answer());
        return 1;
    }

    private static Standpoint standpoint(SmallLedger ledger, Question question, Node node) {
        return new Standpoint(Optional.of(ledger.day(question)),
                question.knownAt().map(node.bean(Journal.class)::positionAt));
    }

    /** In the place of the one before, which the views forget with their rows. */
    private static void record(SmallLedger ledger, DataSource superuser) throws Exception {
        var connection = new SingleConnectionDataSource(superuser.getConnection(), true);
        GivenJournal journal = new GivenJournal(connection, SmallLedger.ZONE);
        JdbcClient database = JdbcClient.create(connection);
        journal.takeOver();
        new TransactionTemplate(new DataSourceTransactionManager(connection)).executeWithoutResult(status -> {
            database.sql("update reading.view set position = 0").update();
            VersionTables.names(database).forEach(table -> database.sql("delete from " + table).update());
            database.sql("delete from reading.entry").update();
            journal.forget();
            for (int i = 0; i < ledger.entries().size(); i++) {
                Recorded each = ledger.entries().get(i);
                journal.record(i + 1, each.file(), each.number(), each.recordedAt(), each.event());
            }
            database.sql("notify journal").update();
        });
        connection.destroy();
    }
}
