package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.journal.Entries;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new view is a table by the recipe, and one class: here those of a view that only this test has. */
class NewViewTest {

    private static final List<String> RECIPE = List.of("""
            create table blue.publisher (
                like reading.versions,
                reference text not null,
                publisher text not null
            )""", "select reading.keep_versions('publisher')",
            "create index publisher_reference on blue.publisher (reference, known_to)");

    /** Who published what. */
    private static final class PublisherRows extends RowFold<EvidenceEvent> {

        private static final String TABLE = "reading.publisher";

        PublisherRows() {
            super("publishers", 1, EvidenceEvent.class, Set.of(SourceId.KIND), TABLE);
        }

        @Override
        public List<TableRow> of(FileRef file, History<EvidenceEvent> history) {
            return history.standing().stream().map(entry -> entry.event()).filter(SourceRegistered.class::isInstance)
                    .map(event -> TableRow.of(TABLE).set("reference", file.reference())
                            .set("publisher", ((SourceRegistered) event).publisher())).toList();
        }
    }

    private final TestDatabase ledger = TestDatabase.migrated();
    private final DataSource application = ledger.pooled();
    private final JdbcClient database = JdbcClient.create(application);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(application));
    private final Journal journal = new Journal(database, EventCatalogue.ofTheLedger(), LONDON);
    private final Projection view = new RowProjection<>(new PublisherRows(), LONDON);
    private final ProjectionRunner runner = new ProjectionRunner(journal, new Projections(List.of(view)),
            new JdbcTemplate(application), transactions);

    @BeforeEach
    void three_sources_are_registered_and_the_view_is_made() {
        Stream.of("a", "b", "c").forEach(this::register);
        RECIPE.forEach(statement -> new JdbcTemplate(application).execute(statement));
        runner.announce();
        runner.catchUp();
    }

    @Test
    void it_is_read_by_both_times() {
        LocalDate day = LedgerExamples.registered(new SourceId("a")).attestation().occurredOn().latest();
        assertThat(at(LocalDate.MAX, 3)).containsExactly("a", "b", "c");
        assertThat(at(day, 2)).containsExactly("a", "b");
        assertThat(at(day.minusDays(1), 3)).isEmpty();
        assertThat(database.sql("select step || reference from reading.publisher_along(array[:day, :day]::date[], "
                        + "array[1, 3], false) order by 1").param("day", day).query(String.class).list())
                .containsExactly("1a", "2a", "2b", "2c");
    }

    @Test
    void it_is_built_anew_in_the_other_schema_and_back_with_all_that_the_recipe_gave_it() throws Exception {
        List<String> indexes = indexes("blue");
        assertThat(indexes).hasSize(3);
        String before = digest();
        for (TableSchema there : List.of(TableSchema.GREEN, TableSchema.BLUE)) {
            assertThat(rebuilt().stage()).isEqualTo(Stage.SHOWN);
            assertThat(indexes(there.key())).isEqualTo(indexes);
            assertThat(indexes(there.other().key())).isEmpty();
            assertThat(digest()).isEqualTo(before);
            register("d-" + there.key());
            runner.catchUp();
            assertThat(at(LocalDate.MAX, Long.MAX_VALUE - 1)).contains("a", "b", "c", "d-" + there.key());
            before = digest();
        }
    }

    /** So whoever makes one cannot forget a part of it. */
    @Test
    void it_has_what_the_views_of_the_ledger_have() {
        assertThat(objects("publisher")).isEqualTo(objects("source").stream()
                .map(each -> each.replace("source", "publisher")).sorted().toList()).hasSize(7);
    }

    private RebuildState rebuilt() {
        RebuildStates states = new RebuildStates(database);
        states.ask(view);
        new Rebuild(view, journal, new JournalStream(EventCatalogue.ofTheLedger()), application, transactions).run();
        return states.of(view.name()).orElseThrow();
    }

    private List<String> at(LocalDate validOn, long knownAt) {
        return database.sql("select reference from reading.publisher_at(:validOn, :knownAt, false) order by 1")
                .param("validOn", validOn.equals(LocalDate.MAX) ? LocalDate.of(9000, 1, 1) : validOn)
                .param("knownAt", knownAt).query(String.class).list();
    }

    private String digest() throws Exception {
        try (Connection connection = application.getConnection()) {
            return TableDigest.of(view, connection);
        }
    }

    private List<String> indexes(String schema) {
        return database.sql("select replace(indexdef, schemaname || '.', '') from pg_indexes where schemaname = :schema "
                        + "and tablename = 'publisher'").param("schema", schema).query(String.class).list().stream()
                .map(definition -> definition.replaceFirst("INDEX \\w+ ON", "INDEX ON")).sorted().toList();
    }

    private List<String> objects(String table) {
        return database.sql("select n.nspname || '.' || c.relname || ' ' || c.relkind::text from pg_class c "
                        + "join pg_namespace n on n.oid = c.relnamespace where c.relname in (:table, :table || '_pkey', "
                        + ":table || '_known', :table || '_reference') and n.nspname in ('reading', 'blue', 'green') "
                        + "union all select proname || ' ' || pronargs from pg_proc where proname like :table || '\\_a%'")
                .param("table", table).query(String.class).list().stream().sorted().toList();
    }

    private void register(String source) {
        Entries.SOURCE.saying(LedgerJson.mapper().writeValueAsBytes(LedgerExamples.registered(new SourceId(source))))
                .append(application, "source:" + source, 0);
    }
}
