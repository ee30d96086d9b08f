package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.journal.Entries;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever follows the journal loses nothing and takes nothing in twice, though it is no view. */
class SubscriptionTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final TestDatabase ledger = TestDatabase.migrated();
    private final DataSource application = ledger.pooled();
    private final JdbcClient database = JdbcClient.create(application);
    private final Journal journal = new Journal(database, EventCatalogue.ofTheLedger(), ZoneId.of("Europe/London"));

    /** Copies what it is given into a table of its own, which would take it in twice. */
    private static final class Copier implements Subscriber {

        private final String name;
        private LongConsumer behindEach = position -> { };
        private int setAside;

        Copier(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void take(Batch batch, JdbcOperations database) {
            setAside += batch.setAside().size();
            batch.entries().forEach(entry -> {
                database.update("insert into reading.copied (copier, position) values (?, ?)", name, entry.position());
                behindEach.accept(entry.position());
            });
        }
    }

    @BeforeEach
    void nine_entries_are_recorded() {
        database.sql("create table reading.copied (ordinal bigserial, copier text, position bigint)").update();
        IntStream.rangeClosed(1, 9).forEach(i -> append("s" + i));
    }

    @Test
    void it_is_given_every_entry_in_order_and_says_how_far_it_is() {
        Subscription subscription = of(new Copier("copier"));
        assertThat(subscription.lag()).isEqualTo(9);
        subscription.catchUp();
        assertThat(copied("copier")).isEqualTo(upTo(9));
        assertThat(subscription.lag()).isZero();
        assertThat(subscription.behind()).isFalse();
        assertThat(database.sql("select count(*) from reading.view").query(Long.class).single()).isZero();
    }

    @Test
    void one_that_dies_behind_any_entry_is_gone_on_with_by_the_next() {
        for (long death = 1; death <= 9; death++) {
            Copier copier = new Copier("dies-at-" + death);
            long at = death;
            copier.behindEach = position -> {
                if (position == at) {
                    throw new StackOverflowError();
                }
            };
            Subscription dying = of(copier);
            assertThatThrownBy(dying::catchUp).isInstanceOf(StackOverflowError.class);
            assertThat(copied(copier.name())).isEmpty();
            of(new Copier(copier.name())).catchUp();
            assertThat(copied(copier.name())).isEqualTo(upTo(9));
        }
    }

    @Test
    void one_whose_connection_breaks_behind_any_entry_goes_on() {
        JdbcClient superuser = JdbcClient.create(ledger.superuser());
        for (long death = 1; death <= 9; death++) {
            Copier copier = new Copier("breaks-at-" + death);
            long at = death;
            copier.behindEach = position -> {
                if (position == at) {
                    copier.behindEach = next -> { };
                    superuser.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = "
                            + "current_database() and usename = 'ledger_app'").query(Boolean.class).list();
                }
            };
            Subscription subscription = of(copier);
            await().atMost(SOON).ignoreExceptions().until(() -> {
                subscription.catchUp();
                return !subscription.behind();
            });
            assertThat(copied(copier.name())).isEqualTo(upTo(9));
        }
    }

    @Test
    void on_several_nodes_at_once_it_is_given_every_entry_once() throws Exception {
        List<Subscription> nodes = IntStream.range(0, 4).mapToObj(node -> of(new Copier("copier"))).toList();
        append("many", 3_000);
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes.size())) {
            for (Future<?> each : nodes.stream().map(node -> threads.submit(node::catchUp)).toList()) {
                each.get();
            }
        }
        nodes.getFirst().catchUp();
        assertThat(copied("copier")).isEqualTo(upTo(3_009));
    }

    @Test
    void one_that_cannot_take_an_entry_in_stops_before_it_and_holds_nobody_up() {
        Copier picky = new Copier("picky");
        picky.behindEach = position -> {
            if (position == 5) {
                throw new IllegalStateException("Not this one.");
            }
        };
        Subscription subscription = of(picky, new Copier("other"));
        subscription.catchUp();
        subscription.catchUp();
        assertThat(copied("picky")).isEqualTo(upTo(4));
        assertThat(copied("other")).isEqualTo(upTo(9));
        assertThat(subscription.lag()).isEqualTo(5);
        assertThat(subscription.states()).filteredOn(state -> state.failure().isPresent()).singleElement()
                .satisfies(state -> assertThat(state.failure().orElseThrow().position()).isEqualTo(5));
        picky.behindEach = position -> { };
        subscription.catchUp();
        assertThat(copied("picky")).isEqualTo(upTo(9));
        assertThat(subscription.states()).allMatch(state -> state.failure().isEmpty());
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_the_others_are_given() {
        smuggle("s10", "never-heard-of");
        append("s11");
        Copier copier = new Copier("copier");
        Subscription subscription = of(copier);
        subscription.catchUp();
        assertThat(copied("copier")).isEqualTo(LongStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11).boxed().toList());
        assertThat(copier.setAside).isEqualTo(1);
        assertThat(subscription.behind()).isFalse();
    }

    @Test
    void it_is_woken_by_what_is_recorded() throws Exception {
        Subscription subscription = of(new Copier("copier"));
        try (JournalListener listener = new JournalListener("copies", subscription, application)) {
            listener.start();
            append("s10");
            assertThat(subscription.await(10, SOON)).isTrue();
        }
        assertThat(copied("copier")).isEqualTo(upTo(10));
    }

    private Subscription of(Subscriber... subscribers) {
        Subscription subscription = new Subscription(journal, List.of(subscribers), new JdbcTemplate(application),
                new TransactionTemplate(new DataSourceTransactionManager(application)));
        subscription.announce();
        return subscription;
    }

    private List<Long> copied(String copier) {
        return database.sql("select position from reading.copied where copier = :copier order by ordinal")
                .param("copier", copier).query(Long.class).list();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private void append(String source) {
        entry(source, Entries.SOURCE.name()).append(application, "source:" + source, 0);
    }

    private void append(String source, int files) {
        entry(source, Entries.SOURCE.name()).smuggleMany(ledger.owner(), "source:" + source, files);
    }

    private void smuggle(String source, String name) {
        entry(source, name).smuggle(ledger.owner(), "source:" + source, 0);
    }

    private static Entries entry(String source, String name) {
        return Entries.SOURCE.named(name, "1")
                .saying(LedgerJson.mapper().writeValueAsBytes(LedgerExamples.registered(new SourceId(source))));
    }
}
