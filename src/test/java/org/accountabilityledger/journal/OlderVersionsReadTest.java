package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.access.Receipt;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.exchange.Dossier;
import org.accountabilityledger.exchange.Importer;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionDigests;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.testing.Bundles;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an earlier release recorded is read by whatever reads, and nothing of it is rewritten. */
class OlderVersionsReadTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final InstitutionId BOARD = new InstitutionId("board");
    private static final String RENAME = """
            {"institution":"%s","occurredOn":"1943","citations":[{"source":"s1"}],"name":"%s"}""";

    @TempDir
    private static Path folder;
    private static List<StoredEntry> recorded;
    private static long before;
    private static Instant known;
    private static Receipt receipt;
    private static Node node;

    @BeforeAll
    static void a_later_release_starts_on_an_older_journal() {
        before = OlderVersions.record(DATABASE.owner());
        recorded = rows(DATABASE, before);
        known = recorded.getLast().recordedAt();
        node = Node.of(LaterLedger.class, DATABASE);
        receipt = new Clerk(node).send("rename-institution", RENAME, "board", "Ministry of Works");
        Visitor.of(node).waitsFor(node.bean(Journal.class).head());
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void a_command_is_judged_by_an_older_entry_and_recorded_in_the_current_version() {
        assertThat(receipt.version()).isEqualTo(2);
        assertThat(rows(DATABASE, before + 1).getLast()).extracting(StoredEntry::name, StoredEntry::version)
                .containsExactly(LaterLedger.RENAMED, "2");
        assertThatThrownBy(() -> new Clerk(node).send("register-institution", """
                {"institution":"office","occurredOn":"1851","citations":[{"source":"s1"}],"name":"Office of Works",
                 "institutionKind":"PUBLIC_BODY"}""")).hasMessageContaining("office");
    }

    @Test
    void a_dossier_is_tried_out_upon_an_older_entry() {
        assertThat(node.bean(Importer.class).check(new Dossier("works.yaml", """
                dossier: works
                instalment: first
                title: Works
                about: The board and the office of works.
                entries:
                  - key: renamed
                    rename-institution:
                      institution: office
                      occurredOn: 1943
                      citations: [{source: s1}]
                      name: Ministry of Works
                """.getBytes(StandardCharsets.UTF_8))).faults()).isEmpty();
    }

    @Test
    void the_journal_reads_it_by_position_by_file_and_by_entry() {
        Journal journal = node.bean(Journal.class);
        assertThat(journal.after(2, 2)).extracting(Recorded::event).allSatisfy(event ->
                assertThat(event).isInstanceOf(InstitutionRegistered.class));
        assertThat(journal.file(BOARD, 1)).extracting(Recorded::event).hasExactlyElementsOfTypes(
                InstitutionRegistered.class, InstitutionRenamed.class);
        assertThat(journal.entry(BOARD, 1).orElseThrow()).isEqualTo(journal.at(List.of(3L)).getFirst());
        assertThat(journal.history(BOARD, InstitutionEvent.class).entries()).hasSize(2);
    }

    @Test
    void a_view_that_follows_shows_it() {
        assertThat(Visitor.of(node).references(Visitor.of(node).json("/institutions.json"))).contains("board", "office");
        assertThat(Visitor.of(node).json("/institutions.json").toString()).contains("Ministry of Works", "Office of Works");
        assertThat(Visitor.of(node).json("/search.json?q=office").toString()).contains("Office of Works");
    }

    @Test
    void views_that_are_built_anew_hold_the_same() {
        Map<String, String> digests = digests(node);
        Rebuilds rebuilds = node.bean(Rebuilds.class);
        List<String> asked = rebuilds.askForAll();
        await().atMost(Duration.ofMinutes(2)).until(() -> rebuilds.states().stream().filter(state ->
                state.stage() == Stage.SHOWN || state.failure().isPresent() || state.stage() == Stage.DIFFERENT).count()
                == asked.size());
        assertThat(rebuilds.states()).allSatisfy(state -> assertThat(state.stage()).as(state.view()).isEqualTo(Stage.SHOWN));
        assertThat(digests(node)).isEqualTo(digests);
    }

    @Test
    void the_directory_that_is_built_anew_holds_it() {
        JdbcClient database = JdbcClient.create(DATABASE.application());
        database.sql("delete from directory.fact where file = 'institution:board'").update();
        node.bean(DirectoryRebuild.class).now();
        assertThat(database.sql("select fact::text from directory.fact where file in ('institution:board', "
                + "'institution:office') order by file, number").query(String.class).list().toString())
                .contains("Board of Works", "Office of Works");
    }

    @Test
    void the_past_shows_it_as_it_was_known() {
        assertThat(Visitor.of(node).json("/institutions/board.json?knownAt=" + known).toString())
                .contains("Board of Works").doesNotContain("Ministry of Works");
        assertThat(Visitor.of(node).page("/institutions?knownAt=" + known).text()).contains("Board of Works", "Office of Works");
    }

    @Test
    void a_comparison_knows_since_when_it_was_on_record() {
        assertThat(board(recorded.getFirst().recordedAt(), known)).isEqualTo("false true Board of Works");
        Instant renamed = node.bean(Journal.class).entry(BOARD, 2).orElseThrow().recordedAt();
        assertThat(board(known, renamed)).isEqualTo("true true Ministry of Works");
    }

    private static String board(Instant from, Instant to) {
        JsonNode compared = Visitor.of(node).json("/compare/" + from + "..." + to + "/institutions/board.json");
        return compared.get("was") + " " + compared.get("is") + " " + compared.at("/file/title").asString();
    }

    @Test
    void its_entries_are_told_on_its_page_in_the_timeline_and_among_the_changes() {
        for (String path : List.of("/institutions/board.json", "/timeline.json", "/changes.json?by=valid&from=1800-01-01&to=1944-01-01")) {
            assertThat(Visitor.of(node).json(path).toString()).as(path).contains("Board of Works");
        }
    }

    @Test
    void a_bundle_of_it_is_verified_and_replayed_and_holds_the_very_bytes_in_the_very_versions() throws IOException {
        String bundle = folder.resolve("bundle").toString();
        String exported = Bundles.exported(node, bundle);
        assertThat(Bundles.verified(bundle)).isEqualTo(exported);
        assertThat(Files.readString(folder.resolve("bundle/data/sources.jsonl"))).contains("\"sha256\":\"" + "9f".repeat(32));
        assertThat(Files.readString(folder.resolve("bundle/data/schemas.json"))).contains("olderVersions");
        TestDatabase elsewhere = TestDatabase.migrated();
        assertThat(Bundles.replayedBy(LaterLedger.class, bundle, elsewhere)).contains("What could be compared is the same.");
        assertThat(rows(elsewhere, before)).usingRecursiveComparison().isEqualTo(recorded);
        try (Node copy = Node.of(LaterLedger.class, elsewhere)) {
            assertThat(digests(copy)).isEqualTo(digests(node));
            assertThat(Visitor.of(copy).json("/institutions/board.json"))
                    .isEqualTo(Visitor.of(node).json("/institutions/board.json"));
            String again = folder.resolve("again").toString();
            assertThat(Bundles.exported(copy, again).replace(again, bundle)).isEqualTo(exported);
        }
    }

    @Test
    void what_is_stored_is_not_rewritten_by_whoever_reads_it() {
        assertThat(rows(DATABASE, before)).usingRecursiveComparison().isEqualTo(recorded);
        assertThat(recorded).extracting(StoredEntry::version).containsExactly("1", "1", "1", "2", "1", "1", "1");
    }

    @Test
    void the_application_records_the_current_version_alone() {
        OlderVersions.append(DATABASE.application(), "third", "3", "name");
        for (String version : List.of("1", "2", "4")) {
            assertThatThrownBy(() -> OlderVersions.append(DATABASE.application(), "other", version, "called"))
                    .rootCause().hasMessageContaining("not in the catalogue");
        }
    }

    @Test
    void a_file_with_a_version_that_no_way_leads_from_is_set_aside_and_no_other() {
        assertThat(node.bean(Journal.class).setAside()).extracting(SetAside::file, SetAside::number)
                .containsExactly(tuple("institution:lost", 2L), tuple("source:gone", 1L));
        assertThat(Visitor.of(node).get("/institutions/lost").statusCode()).isEqualTo(503);
    }

    private static Map<String, String> digests(Node ledger) {
        return ledger.bean(ProjectionDigests.class).all().stream().collect(Collectors.toMap(view -> view.view(),
                view -> view.sha256(), (one, other) -> one));
    }

    private static List<StoredEntry> rows(TestDatabase database, long upTo) {
        return new StoredEntries(JdbcClient.create(database.application())).between(0, upTo, 100);
    }
}
