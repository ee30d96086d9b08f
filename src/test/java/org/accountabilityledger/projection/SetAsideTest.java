package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.journal.DirectoryRebuild;
import org.accountabilityledger.journal.Entries;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.SetAside;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.RebuildState.Stage;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry that cannot be read sets its file aside, and nothing else: whatever is wrong with it, and for every reader. */
class SetAsideTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Map<String, Long> POISON = new LinkedHashMap<>();
    private static Node node;
    private static long sound;

    @BeforeAll
    static void files_are_recorded_and_then_poisoned() {
        node = Node.on(DATABASE);
        for (String file : List.of("name", "version", "json", "rule", "hole", "kind", "metadata", "other", "before", "sound")) {
            register(file);
        }
        caughtUp();
        Entries next = Entries.SOURCE.named("source-withdrawn", "1").saying(withdrawn("name"));
        smuggle("name", next.named("source-burnt", "1"), 1);
        smuggle("version", next.named("source-withdrawn", "99"), 1);
        smuggle("json", next.saying("{\"source\":".getBytes(StandardCharsets.UTF_8)), 1);
        smuggle("rule", next.saying("{\"source\":\"un readable\"}".getBytes(StandardCharsets.UTF_8)), 1);
        smuggle("hole", next.saying(withdrawn("hole")), 5);
        smuggle("kind", next.of("review").saying(withdrawn("kind")), 1);
        smuggle("metadata", next.saying(withdrawn("metadata")).by("[secret words"), 1);
        smuggle("other", next.saying(withdrawn("sound")), 1);
        smuggle("before", next.saying(withdrawn("before")), -3);
        POISON.put("no file at all!", next.smuggle(DATABASE.owner(), "no file at all!", 0));
        register("later");
        sound = caughtUp();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void each_is_named_with_the_entry_from_which_on_it_cannot_be_read_and_no_view_stops() {
        List<SetAside> setAside = node.bean(Journal.class).setAside();
        assertThat(setAside).extracting(SetAside::position).containsExactlyElementsOf(POISON.values());
        assertThat(setAside).filteredOn(file -> file.ref().isPresent() && !file.file().contains("!"))
                .extracting(SetAside::number).containsOnly(2L);
        assertThat(setAside).extracting(SetAside::reason).allSatisfy(reason -> assertThat(reason)
                .doesNotContain("secret").doesNotContain("un readable").doesNotContain("burnt"));
        assertThat(node.bean(ProjectionRunner.class).states()).allSatisfy(state -> {
            assertThat(state.failure()).isEmpty();
            assertThat(state.position()).isEqualTo(sound);
        });
    }

    @Test
    void such_a_file_is_in_no_view_and_was_until_then_and_the_others_are() throws Exception {
        String list = get("/sources.csv").body();
        assertThat(list).contains("sound", "later");
        assertThat(versions("search", "sound", "known_to = " + AddedRow.STILL)).isPositive();
        for (String file : List.of("name", "version", "json", "rule", "hole", "kind", "metadata", "other", "before")) {
            assertThat(list).as(file).doesNotContain("\n" + file + ",");
            assertThat(versions("search", file, "known_to = " + AddedRow.STILL)).as(file).isZero();
            HttpResponse<String> page = get("/sources/" + file + ".json");
            assertThat(page.statusCode()).as(file).isEqualTo(503);
            assertThat(page.body()).contains("source:" + file + " cannot be read from entry 2 on");
            assertThat(versions("title", file, "known_to = " + AddedRow.STILL)).as(file).isZero();
            assertThat(versions("title", file, "known_to = " + POISON.get(file))).as("known until then: %s", file).isPositive();
        }
        assertThat(get("/views").body()).contains("source:hole, from entry 2 on");
        assertThat(get("/actuator/health").body()).contains("FILES_SET_ASIDE");
    }

    @Test
    void no_rule_is_judged_by_it_and_all_others_are_judged() {
        for (String file : List.of("name", "hole", "kind", "before")) {
            assertThatThrownBy(() -> withdraw(file)).as(file).isInstanceOf(CannotBeRead.class)
                    .hasMessageContaining("cannot be read from entry 2 on");
        }
        withdraw("later");
        sound = caughtUp();
    }

    @Test
    void views_the_directory_and_the_bundle_are_built_as_ever_and_hold_the_same() throws Exception {
        Map<String, String> before = digests();
        Rebuilds rebuilds = node.bean(Rebuilds.class);
        List<String> all = rebuilds.askForAll();
        await().atMost(LONG).until(() -> rebuilds.states().stream()
                .filter(state -> state.stage() == Stage.SHOWN || state.failure().isPresent() || state.stage() == Stage.DIFFERENT)
                .count() == all.size());
        assertThat(rebuilds.states()).allSatisfy(state -> {
            assertThat(state.failure()).isEmpty();
            assertThat(state.stage()).as(state.view()).isEqualTo(Stage.SHOWN);
        });
        assertThat(digests()).isEqualTo(before);
        node.bean(DirectoryRebuild.class).now();
        assertThat(get("/api/v1/bundle").statusCode()).isEqualTo(200);
        assertThat(get("/timeline.json").statusCode()).isEqualTo(200);
    }

    private static long versions(String table, String file, String which) {
        return JdbcClient.create(DATABASE.application()).sql("select count(*) from reading." + table + " where file = :file and "
                + which).param("file", "source:" + file).query(Long.class).single();
    }

    private static Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        node.bean(ProjectionDigests.class).all().forEach(view -> digests.put(view.view(), view.sha256()));
        return digests;
    }

    private static void smuggle(String file, Entries entry, long sequence) {
        POISON.put(file, entry.smuggle(DATABASE.owner(), new FileRef("source", file).name(), sequence));
    }

    private static byte[] withdrawn(String file) {
        return """
                {"source":"%s","occurredOn":"2025-07-01","citations":[{"source":"sound"}],
                 "reason":"It was wrong."}""".formatted(file).getBytes(StandardCharsets.UTF_8);
    }

    private static void register(String file) {
        new Clerk(node).send("register-source", """
                {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""", file);
    }

    private static void withdraw(String file) {
        new Clerk(node).send("withdraw-source", new String(withdrawn(file), StandardCharsets.UTF_8));
    }

    private static long caughtUp() {
        long head = node.bean(Journal.class).head();
        await().atMost(LONG).until(() -> node.bean(ProjectionRunner.class).awaitAll(Duration.ofSeconds(1)));
        return head;
    }

    private static HttpResponse<String> get(String path) {
        return Visitor.of(node).get(path);
    }
}
