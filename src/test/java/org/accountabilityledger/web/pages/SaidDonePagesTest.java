package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An apology was asked for, and given the same day: it is no gap at any door, and nobody has assessed it. */
class SaidDonePagesTest {

    private static final String SAID = "accepted, says done, not assessed";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void one_call_was_done_already_one_was_ruled_on_and_one_was_accepted_alone() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s10","occurredOn":"2025-06-16","publisher":"The Telegraph","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        for (String body : List.of("home-secretary", "audit")) {
            visitor.records("register-institution", """
                    {"institution":"%s","occurredOn":"2000","citations":[{"source":"s10"}],"name":"The %s",
                     "institutionKind":"PUBLIC_BODY"}""".formatted(body, body));
        }
        for (String call : List.of("apology", "ruled", "alone", "reversed")) {
            visitor.records("issue-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-06-16","statedBy":"audit","citations":[{"source":"s10"}],
                     "origin":"CALL","title":"The %s","words":"Apologise.","addressees":["home-secretary"]}"""
                    .formatted(call, call));
            visitor.records("accept-recommendation", """
                    {"recommendation":"%s","occurredOn":"2025-06-16","statedBy":"home-secretary",
                     "citations":[{"source":"s10"}],"duties":["%s/home-secretary"]%s}""".formatted(call, call,
                    call.equals("alone") ? "" : ",\"doneBy\":\"2025-06-16\",\"words\":\"In the House of Commons.\""));
        }
        visitor.records("rule-on-reply", """
                {"recommendation":"ruled","occurredOn":"2025-07-01","statedBy":"audit","citations":[{"source":"s10"}],
                 "duties":["ruled/home-secretary"],"adequacy":"ADEQUATE","words":"It was given."}""");
        visitor.records("reverse-reply", """
                {"recommendation":"reversed","occurredOn":"2025-08-01","statedBy":"home-secretary",
                 "citations":[{"source":"s10"}],"duties":["reversed/home-secretary"],"from":"ACCEPTED",
                 "to":"ACCEPTED_IN_PART","noReasonOnRecord":true}""");
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void its_page_and_its_data_say_so() {
        assertThat(visitor.page("/recommendations/apology").text()).contains("One duty to answer it: accepted on 16 June 2025, says done, not assessed; ", SAID,
                        "It says that this was done already, by 16 June 2025.", "saying that it was done by 16 June 2025")
                .doesNotContain("nothing promised");
        JsonNode duty = visitor.json("/recommendations/apology.json").at("/duties/0");
        assertThat(duty.at("/line/replyInWords").asString()).isEqualTo(SAID);
        assertThat(duty.at("/line/doneBy/edtf").asString()).isEqualTo("2025-06-16");
        assertThat(duty.at("/replies/0/doneBy/edtf").asString()).isEqualTo("2025-06-16");
        assertThat(visitor.page("/recommendations/ruled").text()).contains("accepted, says done", "adequacy: adequate")
                .doesNotContain("not assessed", "nothing promised");
    }

    @Test
    void no_gap_counts_it_and_a_filter_finds_it() {
        assertThat(duties("/gaps.json?list=nothing-promised")).containsExactlyInAnyOrder("alone/home-secretary",
                "reversed/home-secretary");
        assertThat(duties("/duties.json?gap=nothing-promised")).containsExactlyInAnyOrder("alone/home-secretary",
                "reversed/home-secretary");
        assertThat(visitor.json("/gaps.json").at("/counts/nothingPromised").asLong()).isEqualTo(2);
        assertThat(duties("/duties.json?saidDone=true")).containsExactlyInAnyOrder("apology/home-secretary",
                "ruled/home-secretary");
        assertThat(visitor.get("/duties.csv?saidDone=true").body()).contains(SAID, "2025-06-16");
    }

    @Test
    void the_past_had_it_done_until_it_was_turned_away_from() {
        assertThat(duties("/duties.json?saidDone=true&validOn=2025-07-31")).contains("reversed/home-secretary");
        assertThat(duties("/gaps.json?list=nothing-promised&validOn=2025-07-31"))
                .containsExactly("alone/home-secretary");
        assertThat(visitor.page("/recommendations/ruled?validOn=2025-06-30").text()).contains(SAID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/institutions/home-secretary | accepted, 16 June 2025, says done, not assessed",
        "/duties | says done, not assessed",
        "/recommendations/apology/history?entry=2 | accepted (16 June 2025), says done, not assessed"})
    void every_page_of_duties_reads_so_and_says_of_no_day_that_it_was_not_assessed_then(String page, String words) {
        assertThat(visitor.page(page).text()).contains(words).doesNotContain("not assessed on", "not assessed (",
                "not assessed, 16");
    }

    @Test
    void the_measure_of_what_was_promised_counts_it_apart() {
        assertThat(visitor.get("/measures/days-to-promise.csv").body()).contains("SAID_DONE");
        assertThat(visitor.page("/measures/days-to-promise").text()).contains("2 said to be done already, with no "
                + "commitment on record", "2 with nothing promised on record");
        assertThat(visitor.get("/recommendations/apology.atom").body()).contains("saying that it was done by 16 June 2025");
    }

    private static List<String> duties(String list) {
        return visitor.json(list).get("items").valueStream().map(each -> each.get("duty").asString()).toList();
    }
}
