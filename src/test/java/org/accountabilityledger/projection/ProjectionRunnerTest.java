package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.journal.Entries;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.journal.SetAside;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Views follow the journal and lose nothing. */
class ProjectionRunnerTest {

    private final TestDatabase ledger = TestDatabase.migrated();
    private final DataSource application = ledger.pooled();
    private final JdbcClient database = JdbcClient.create(application);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(application));
    private final Journal journal = new Journal(database, EventCatalogue.ofTheLedger(),
            ZoneId.of("Europe/London"));
    private final Listing view = new Listing(1);

    @BeforeEach
    void three_entries_are_recorded() {
        database.sql("create table reading.listing (position bigint primary key)").update();
        for (int i = 1; i <= 3; i++) {
            append("s" + i, "source-registered");
        }
    }

    @Test
    void a_view_takes_in_everything_in_order_and_says_how_far_it_is() {
        ProjectionRunner runner = following(view);
        runner.catchUp();
        assertThat(rows()).containsExactly(1L, 2L, 3L);
        assertThat(runner.states()).extracting(SubscriberState::position).containsExactly(3L);
    }

    @Test
    void a_view_goes_on_where_it_was_after_a_restart() {
        following(view).catchUp();
        append("s4", "source-registered");
        following(new Listing(1)).catchUp();
        assertThat(rows()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_view_that_has_read_nothing_waits_to_be_built_where_there_is_much_to_read() {
        following(view);
        append("p", "source-registered", 10_000);
        ProjectionRunner restarted = following(new Listing(1));
        restarted.catchUp();
        assertThat(restarted.states()).extracting(SubscriberState::version, SubscriberState::position)
                .containsExactly(tuple(0, 0L));
    }

    @Test
    void a_view_that_has_begun_to_read_reads_on_however_much_there_is() {
        following(view).catchUp();
        append("p", "source-registered", 10_000);
        ProjectionRunner restarted = following(new Listing(1));
        assertThat(restarted.states()).extracting(SubscriberState::version).containsExactly(1);
    }

    @Test
    void an_older_node_leaves_a_view_of_a_newer_one_alone() {
        following(new Listing(2)).catchUp();
        ProjectionRunner older = following(new Listing(1));
        older.catchUp();
        assertThat(older.states()).extracting(SubscriberState::version).containsExactly(2);
        assertThat(rows()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_view_that_is_on_its_way_or_stopped_is_behind() {
        ProjectionRunner runner = following(view);
        assertThat(runner.behind()).isTrue();
        view.poison = 3;
        runner.catchUp();
        assertThat(runner.behind()).isTrue();
        view.poison = 0;
        runner.catchUp();
        assertThat(runner.behind()).isFalse();
    }

    @Test
    void nobody_waits_for_a_view_that_is_no_more() throws Exception {
        database.sql("insert into reading.view (name, version) values ('given-up', 1)").update();
        ProjectionRunner runner = following(view);
        runner.catchUp();
        assertThat(runner.await(3, Duration.ofMillis(50))).isTrue();
        assertThat(runner.states()).extracting(SubscriberState::name).containsExactly("listing");
    }

    @Test
    void an_entry_that_a_view_cannot_take_in_stops_it_there_visibly_and_loses_nothing() {
        ProjectionRunner runner = following(view);
        view.poison = 2;
        runner.catchUp();
        assertThat(rows()).containsExactly(1L);
        assertThat(runner.states().getFirst().failure()).hasValueSatisfying(failure -> {
            assertThat(failure.position()).isEqualTo(2);
            assertThat(failure.reason()).startsWith("IllegalStateException, at ProjectionRunnerTest.java:");
        });
        view.poison = 0;
        runner.catchUp();
        assertThat(rows()).containsExactly(1L, 2L, 3L);
        assertThat(runner.states().getFirst().failure()).isEmpty();
    }

    @Test
    void one_view_that_stops_does_not_stop_another() {
        Listing other = new Listing(1) {
            @Override
            public String name() {
                return "other";
            }

            @Override
            public void take(FileRef file, List<Recorded> history, long from, RowVersions into) {
                taken.add(history.getLast().position());
            }
        };
        view.poison = 1;
        following(view, other).catchUp();
        assertThat(rows()).isEmpty();
        assertThat(other.taken).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_unknown_name_in_the_journal_sets_its_file_aside_and_stops_no_reader() {
        append("s4", "source-burnt");
        append("s5", "source-registered");
        ProjectionRunner runner = following(view);
        runner.catchUp();
        assertThat(rows()).containsExactly(1L, 2L, 3L, 5L);
        assertThat(runner.states().getFirst()).isEqualTo(new SubscriberState("listing", 1, 5, Optional.empty()));
        assertThat(journal.setAside()).extracting(SetAside::file).containsExactly("source:s4");
    }

    @Test
    void what_an_older_ledger_set_aside_is_read_by_one_that_knows_it_and_every_view_is_built_anew() {
        following(view).catchUp();
        database.sql("insert into directory.set_aside values ('source:s2', 1, 2, 'has a name that nobody knew')").update();
        ProjectionRunner newer = following(view);
        assertThat(journal.setAside()).isEmpty();
        assertThat(newer.states()).extracting(SubscriberState::version).containsExactly(0);
    }

    @Test
    void whoever_waits_for_a_position_is_told_when_it_is_not_reached_in_time() throws Exception {
        ProjectionRunner runner = following(view);
        assertThat(runner.await(3, Duration.ofMillis(50))).isFalse();
        runner.catchUp();
        assertThat(runner.await(3, Duration.ofMillis(50))).isTrue();
    }

    private ProjectionRunner following(Projection... views) {
        ProjectionRunner runner = new ProjectionRunner(journal, new Projections(List.of(views)), new JdbcTemplate(application), transactions);
        runner.announce();
        return runner;
    }

    private List<Long> rows() {
        return database.sql("select position from reading.listing order by position").query(Long.class).list();
    }

    private void append(String source, String name) {
        append(source, name, 1);
    }

    private void append(String source, String name, int files) {
        byte[] payload = LedgerJson.mapper().writeValueAsBytes(LedgerExamples.registered(new SourceId(source)));
        Entries row = Entries.SOURCE.named(name, "1").saying(payload);
        if (files > 1) {
            row.smuggleMany(ledger.owner(), "source:" + source, files);
        } else if (name.equals(Entries.SOURCE.name())) {
            row.append(application, "source:" + source, 0);
        } else {
            row.smuggle(ledger.owner(), "source:" + source, 0);
        }
    }

    /** Keeps the positions that it was given; refuses one if it is told to. */
    private class Listing implements Projection {

        final List<Long> taken = new ArrayList<>();
        private final int version;
        long poison;

        Listing(int version) {
            this.version = version;
        }

        @Override
        public String name() {
            return "listing";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public List<String> tables() {
            return List.of("reading.listing");
        }

        @Override
        public Set<String> kinds() {
            return Set.of("source");
        }

        @Override
        public void take(FileRef file, List<Recorded> history, long from, RowVersions into) {
            for (Recorded entry : history.subList((int) from - 1, history.size())) {
                if (entry.position() == poison) {
                    throw new IllegalStateException("cannot take in " + poison);
                }
                into.add(TableRow.of("reading.listing").set("position", entry.position()));
                taken.add(entry.position());
            }
        }
    }
}
