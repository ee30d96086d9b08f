package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.reversals.ReversalLine;
import org.accountabilityledger.reading.reversals.ReversalQuery;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was said and then what was said: a council turns from its promise, a department from its reply. */
class ReversalPagesTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void a_promise_and_a_reply_are_turned_away_from() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        List.of("council", "committee", "department").forEach(body -> visitor.records("register-institution", """
                {"institution":"%1$s","occurredOn":"1996","citations":[{"source":"s1"}],"name":"The %1$s",
                 "institutionKind":"PUBLIC_BODY"}""".formatted(body)));
        visitor.records("make-commitment", """
                {"commitment":"library","occurredOn":"2025-01-10","statedBy":"council","citations":[{"source":"s1"}],
                 "title":"Open on Saturdays","owner":"council","words":"We open on Saturdays."}""");
        visitor.records("reverse-commitment", """
                {"commitment":"library","occurredOn":"2025-03-01","statedBy":"council","citations":[{"source":"s1"}],
                 "reverses":1,"words":"We do not open on Saturdays.","reason":"No money is left."}""");
        visitor.records("issue-recommendation", """
                {"recommendation":"r1","occurredOn":"2025-01-13","statedBy":"committee",
                 "citations":[{"source":"s1"}],"origin":"CALL","title":"Keep records","words":"Keep records.",
                 "addressees":["department"]}""");
        reply("reject-recommendation", "2025-02-01", "\"reasons\":\"They are kept.\"");
        reply("reverse-reply", "2025-06", "\"from\":\"REJECTED\",\"to\":\"ACCEPTED\",\"reason\":\"They were not.\"");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void both_sides_of_a_reversal_are_told_with_who_said_them_and_when() {
        JsonNode list = visitor.json("/reversals.json");
        assertThat(list.get("count").asLong()).isEqualTo(2);
        JsonNode promise = list.get("items").get(0);
        assertThat(promise.at("/said/words").asString()).isEqualTo("We open on Saturdays.");
        assertThat(promise.at("/said/by/reference").asString()).isEqualTo("council");
        assertThat(promise.at("/said/on/edtf").asString()).isEqualTo("2025-01-10");
        assertThat(promise.at("/then/words").asString()).isEqualTo("We do not open on Saturdays.");
        assertThat(promise.get("reason").asString()).isEqualTo("No money is left.");
        JsonNode reply = list.get("items").get(1);
        assertThat(reply.at("/said/reply").asString()).isEqualTo("rejected");
        assertThat(reply.at("/said/words").asString()).isEqualTo("They are kept.");
        assertThat(reply.at("/then/reply").asString()).isEqualTo("accepted");
        assertThat(reply.get("reason").asString()).isEqualTo("They were not.");
        assertThat(reply.get("duty").asString()).isEqualTo("r1/department");
    }

    @Test
    void a_page_shows_both_sides_and_narrows_to_a_body_and_a_kind() {
        Document page = visitor.page("/reversals");
        assertThat(page.select(Frame.STATUS).text()).isEqualTo("2 reversals are on record.");
        assertThat(page.select(Frame.REGISTER).first().select("blockquote").eachText())
                .containsExactly("We open on Saturdays.", "We do not open on Saturdays.");
        assertThat(page.select("table.register tbody a[href=/commitments/library#entry-2]")).hasSize(1);
        assertThat(visitor.json("/reversals.json?institution=department").get("items")).hasSize(1);
        assertThat(visitor.json("/reversals.json?kind=COMMITMENT").get("items")).hasSize(1);
        assertThat(visitor.get("/reversals.csv?kind=REPLY").body().split("\r\n")).hasSize(2);
        assertThat(visitor.get("/reversals?kind=MOOD").statusCode()).isEqualTo(400);
    }

    @Test
    void a_reversal_is_on_record_from_its_day_and_from_its_recording() {
        assertThat(at(new Standpoint(Optional.of(LocalDate.of(2025, 2, 28)), Optional.empty()))).isEmpty();
        assertThat(at(new Standpoint(Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty())))
                .extracting(line -> line.file().reference()).containsExactly("library");
        long position = visitor.json("/timeline.json?event=commitment-reversed").at("/items/0/position").asLong();
        assertThat(at(new Standpoint(Optional.empty(), Optional.of(position - 1)))).isEmpty();
        assertThat(at(new Standpoint(Optional.empty(), Optional.of(position)))).hasSize(1);
    }

    private static List<ReversalLine> at(Standpoint standpoint) {
        return standpoint.look(() -> node.bean(ReversalQuery.class).answer(ListRequest.all()).items());
    }

    private static void reply(String command, String day, String more) {
        visitor.records(command, """
                {"recommendation":"r1","occurredOn":"%s","statedBy":"department","citations":[{"source":"s1"}],
                 "duties":["r1/department"],%s}""".formatted(day, more));
    }
}
