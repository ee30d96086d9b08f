package org.accountabilityledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Recorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's role destroys outside the journal, an operator brings back; and the clock looks when told. */
class OperatorTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FACTS = "select file, number, ordinal, subject, fact from directory.fact order by 1, 2, 3, 4";
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient ROLE = JdbcClient.create(DATABASE.application());
    private static Node node;

    @BeforeAll
    static void a_ledger_with_two_sources_of_which_one_was_withdrawn() throws Exception {
        node = Node.on(DATABASE);
        for (String source : List.of("s1", "hoax")) {
            command("register-source", """
                    {"source":"%s","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                     "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""".formatted(source));
        }
        command("withdraw-source", """
                {"source":"hoax","occurredOn":"2025-06-17","citations":[{"source":"s1"}],"reason":"A hoax."}""");
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void a_view_that_was_emptied_differs_when_it_is_built_anew_and_is_replaced_when_somebody_says_so() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> titles() == 2);
        ROLE.sql("delete from reading.title").update();
        assertThat(post("/api/v1/views/titles/rebuild", "application/json").statusCode()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> get("/api/v1/rebuilds").contains("\"stage\":\"DIFFERENT\""));
        assertThat(titles()).isZero();
        assertThat(get("/views")).contains("Stopped: the new tables differ from those that are read");
        assertThat(post("/api/v1/views/titles/rebuild/accept", "application/json").statusCode()).isEqualTo(202);
        assertThat(get("/api/v1/rebuilds/events")).contains("event:rebuild").contains("\"stage\":\"SHOWN\"");
        assertThat(titles()).isEqualTo(2);
    }

    @Test
    void to_cancel_or_accept_what_is_not_under_way_is_refused() throws Exception {
        HttpResponse<String> cancelled = post("/api/v1/views/facts/rebuild/cancel", "application/json");
        assertThat(cancelled.statusCode()).isEqualTo(409);
        assertThat(cancelled.body()).contains("The view 'facts' is not being built anew.");
        HttpResponse<String> accepted = post("/api/v1/views/facts/rebuild/accept", "application/json");
        assertThat(accepted.statusCode()).isEqualTo(409);
        assertThat(accepted.body()).contains("The view 'facts' has no new tables that differ from those that are read.");
    }

    @Test
    void every_view_is_built_anew_one_after_the_other() throws Exception {
        HttpResponse<String> asked = post("/api/v1/views/rebuild", "application/json");
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).contains("\"views\":[\"allegations\",", "\"titles\"");
        await().atMost(Duration.ofSeconds(60)).until(() -> !get("/api/v1/rebuilds").matches(
                ".*\"stage\":\"(WAITING|COPYING|INDEXING|FOLLOWING|COMPARING|SHOWING)\".*"));
        assertThat(get("/api/v1/rebuilds")).contains("\"view\":\"timeline\"").contains("\"view\":\"commitments\"")
                .contains("\"rate\":", "\"left\":").doesNotContain("\"failure\":\"");
    }

    @Test
    void a_page_says_that_a_view_is_being_read_again_and_calls_nothing_withdrawn() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> !get("/timeline").contains("catching up"));
        ROLE.sql("update reading.view set version = version + 1000, position = 0 where name = 'titles'").update();
        ROLE.sql("delete from reading.title").update();
        try {
            assertThat(get("/timeline")).contains("This page is still catching up");
            assertThat(get("/timeline.json")).contains("\"standing\":true").doesNotContain("\"standing\":false");
        } finally {
            ROLE.sql("update reading.view set version = version - 1000 where name = 'titles'").update();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> !get("/timeline").contains("catching up"));
    }

    @Test
    void a_view_that_does_not_exist_is_not_found() throws Exception {
        HttpResponse<String> answer = post("/api/v1/views/tiltes/rebuild", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no view 'tiltes'; there are ");
    }

    @Test
    void a_directory_that_was_changed_is_built_again() throws Exception {
        List<Map<String, Object>> facts = facts();
        ROLE.sql("delete from directory.fact where file = 'source:hoax' and number = 2").update();
        assertThat(facts()).isNotEqualTo(facts);
        assertThat(post("/api/v1/directory/rebuild", "application/json").statusCode()).isEqualTo(204);
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void a_directory_that_was_emptied_is_built_again_at_the_start() {
        List<Map<String, Object>> facts = facts();
        ROLE.sql("delete from directory.fact").update();
        try (Node second = Node.on(DATABASE)) {
            assertThat(facts()).isNotEmpty().isEqualTo(facts);
        }
    }

    @Test
    void the_clock_looks_now_and_says_what_it_did() throws Exception {
        HttpResponse<String> answer = post("/api/v1/clock/sweep", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("""
                {"proposed":0,"noted":0,"takenBack":0,"failed":0}""");
    }

    @Test
    void what_an_operator_can_ask_for_is_described() throws Exception {
        assertThat(get("/api/v1/openapi.json")).contains("\"/api/v1/clock/sweep\"",
                "\"/api/v1/views/{name}/rebuild\"", "\"/api/v1/directory/rebuild\"");
    }

    @Test
    void a_form_of_another_site_cannot_ask_for_it() throws Exception {
        assertThat(post("/api/v1/views/titles/rebuild", "application/x-www-form-urlencoded").statusCode()).isEqualTo(415);
        assertThat(post("/api/v1/directory/rebuild", "text/plain").statusCode()).isEqualTo(415);
        assertThat(post("/api/v1/clock/sweep", "text/plain").statusCode()).isEqualTo(415);
    }

    private static long titles() {
        return ROLE.sql("select count(*) from reading.title").query(Long.class).single();
    }

    private static List<Map<String, Object>> facts() {
        return ROLE.sql(FACTS).query().listOfRows();
    }

    private static HttpResponse<String> post(String path, String type) throws Exception {
        return send(path, type, "{}");
    }

    private static String get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path)).build(),
                BodyHandlers.ofString()).body();
    }

    private static void command(String name, String body) throws Exception {
        assertThat(Recorder.of(node).sends(name, body).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> send(String path, String type, String body) {
        return Recorder.of(node).asks(path, type, body);
    }
}
