package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.journal.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Migrations run nothing that the application can change with the owner's rights, and no tables but their own. */
class MigrationsTest {

    private final TestDatabase database = TestDatabase.empty();
    private final JdbcClient application = JdbcClient.create(database.application());
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @Test
    void what_the_application_plants_never_runs_as_the_owner() {
        migrate();
        for (String planted : List.of("create table directory.ran (who text)",
                "create function directory.noted() returns trigger language plpgsql as "
                        + "$$begin insert into directory.ran values (current_user); return null; end$$",
                "create function reading.unnest(text[], text[], text[]) returns setof reading.view language sql as "
                        + "$$insert into directory.ran values (current_user); select * from reading.view$$",
                "create function directory.equal(text, text) returns boolean language sql as "
                        + "$$insert into directory.ran values (current_user); select true$$",
                "create operator directory.= (leftarg = text, rightarg = text, function = directory.equal)",
                "create type directory.word as (word text)",
                "create function directory.cast(directory.word) returns text language sql as "
                        + "$$insert into directory.ran values (current_user); select ''$$",
                "create cast (directory.word as text) with function directory.cast(directory.word) as implicit",
                "create or replace function reading.show(name text, colour text) returns void language sql as "
                        + "$$insert into directory.ran values (current_user)$$",
                "create trigger planted after insert or update or delete on reading.migration "
                        + "for each row execute function directory.noted()",
                "create trigger planted after insert or update or delete on directory.fact "
                        + "for each row execute function directory.noted()",
                "alter role ledger_app set search_path = directory, reading",
                "update reading.migration set description = description")) {
            application.sql(planted).update();
        }
        owner.sql("delete from journal.event_type").update();
        migrate();
        application.sql("alter role ledger_app reset search_path").update();
        assertThat(owner.sql("select count(*) from journal.event_type").query(Long.class).single()).isPositive();
        assertThat(application.sql("select distinct who from directory.ran").query(String.class).list())
                .as("the trap works").containsExactly("ledger_app");
    }

    @Test
    void the_owners_scripts_name_nothing_of_the_applications_and_nobody_changes_roles() throws IOException {
        for (String script : scripts("journal")) {
            assertThat(script.lines().filter(line -> !line.startsWith("create schema")).toList())
                    .noneMatch(line -> line.matches(".*\\b(directory|reading|blue|green|clock)\\..*"));
        }
        assertThat(Stream.concat(scripts("journal").stream(), scripts("migration").stream()))
                .noneMatch(script -> script.matches("(?is).*\\b(set|reset)\\s+(local\\s+|session\\s+)?(role|authorization)\\b.*"));
    }

    @Test
    void tables_of_another_version_are_refused_in_a_sentence() {
        migrate();
        owner.sql("update journal.migration set checksum = 1 where version = '001'").update();
        assertRefused();
    }

    @Test
    void tables_that_were_made_without_this_history_are_refused_in_a_sentence() {
        owner.sql("create schema journal").update();
        owner.sql("create table journal.event (position bigint)").update();
        assertRefused();
    }

    @Test
    void a_history_that_the_application_changed_is_refused_in_a_sentence() {
        migrate();
        application.sql("update reading.migration set checksum = 1 where version = '002'").update();
        assertRefused();
    }

    private void assertRefused() {
        assertThatThrownBy(this::migrate).isInstanceOf(StartRefused.class).hasNoCause()
                .hasMessage("The tables of this database were made by another version of the ledger and are not those of "
                        + "this one.")
                .extracting(refused -> ((StartRefused) refused).remedy()).asString().contains("LEDGER_DATA_DIR");
    }

    private void migrate() {
        Migrations.run(database.owner(), database.application(), EventCatalogue.ofTheLedger());
    }

    private static List<String> scripts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db", folder))) {
            return files.map(MigrationsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
