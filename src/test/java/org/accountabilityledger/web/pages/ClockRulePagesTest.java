package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A clock rule from HTTP to its page. */
class ClockRulePagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void a_receipt_leads_to_the_page_of_the_rule_which_says_it_in_words() throws Exception {
        try (Node node = Node.on(TestDatabase.migrated())) {
            send(node, "register-source", """
                    {"source":"act","occurredOn":"1996","publisher":"legislation.gov.uk","title":"Police Act 1996",
                     "publishedOn":"1996","sourceKind":"LEGISLATION"}""");
            String receipt = send(node, "enact-clock-rule", """
                    {"rule":"section-55","occurredOn":"2017-01-31","citations":[{"source":"act"}],
                     "title":"Comments on an inspection","terms":{"basis":"STATUTE","text":"section 55",
                     "start":"PUBLISHED","length":56,"unit":"CALENDAR_DAYS","endOfMonth":"NONE",
                     "firstDayCounts":true,"effectiveFrom":"2017-01-31"}}""");
            String page = JsonMapper.shared().readTree(receipt).get("links").get("self").asString();
            assertThat(get(node, page)).contains("56 days, beginning with the day of publication, by law "
                    + "(section 55), in force from 31 January 2017");
            assertThat(JsonMapper.shared().readTree(get(node, "/clock-rules/section-55.json")).get("title").asString())
                    .isEqualTo("Comments on an inspection");
        }
    }

    private static String send(Node node, String command, String body) throws Exception {
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address(node, "/api/v1/commands/" + command))
                .POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json")
                .header("Idempotency-Key", command).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static String get(Node node, String path) throws Exception {
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address(node, path)).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static URI address(Node node, String path) {
        return URI.create("http://localhost:" + node.port() + path);
    }
}
