package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of clock rules and the page of each, from HTTP: the built-in ones, and a council's own. */
class ClockRulePagesTest {

    private static final String COUNCIL = """
            {"rule":"standing-order-12","occurredOn":"%1$s","citations":[{"source":"minutes"}],
             "title":"Answer to the scrutiny committee","terms":{"basis":"UNDERTAKING","text":"standing order 12",
             "start":"RECEIVED","length":%2$d,"unit":"WORKING_DAYS","calendar":"england-and-wales","endOfMonth":"NONE",
             "firstDayCounts":false,"effectiveFrom":"%1$s","escalation":[
             {"step":"FIRST_LETTER","daysAfterDue":14,"words":"The clerk writes to the chief executive."}]}}""";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void rules_are_on_record() {
        node = Node.on(TestDatabase.migrated(), "ledger.built-in-rules=true");
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"minutes","occurredOn":"2024","publisher":"A council","title":"Minutes","publishedOn":"2024",
                 "sourceKind":"OTHER"}""");
        visitor.records("enact-clock-rule", COUNCIL.formatted("2024-05-01", 20));
        visitor.records("enact-clock-rule", COUNCIL.formatted("2025-05-01", 15));
        visitor.records("repeal-clock-rule", """
                {"rule":"standing-order-12","occurredOn":"2026-04-01","citations":[{"source":"minutes"}],
                 "effectiveTo":"2026-04-30","reason":"The standing orders were replaced."}""");
        visitor.records("enact-clock-rule", COUNCIL.formatted("2024-05-01", 10).replace("order-12", "order-13"));
        visitor.records("withdraw-clock-rule-entry", """
                {"rule":"standing-order-13","occurredOn":"2026-04-01","citations":[{"source":"minutes"}],"entry":1,
                 "reason":"There is no such order."}""");
        visitor.waitsFor(node.bean(Journal.class).head());
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void list_says_how_each_rule_counts_by_what_right_and_for_what_time() {
        Document page = visitor.page("/clock-rules");

        assertThat(page.select(Frame.REGISTER)).hasSize(9);
        assertThat(row(page, "police-act-1996-s55")).isEqualTo("Comments of a local policing body on an inspection "
                + "report By law Police Act 1996, section 55(5A) 56 days, beginning with the day of publication "
                + "2 May 2017 no end on record 1");
        assertThat(row(page, "public-inquiry-report")).contains("Expected, and not by law", "2024, uncertain",
                "6 months after the day of publication, to the last day of a shorter month");
        assertThat(row(page, "standing-order-12")).contains("15 working days (England and Wales) after the day of "
                + "receipt 1 May 2025 30 April 2026 2");
        assertThat(row(page, "standing-order-13")).contains("withdrawn No version of it stands. 0");
        assertThat(visitor.page("/").select("footer a[href=/clock-rules]")).hasSize(1);
    }

    @Test
    void list_is_there_for_machines_too() {
        JsonNode list = visitor.json("/clock-rules.json");

        assertThat(visitor.references(list)).hasSize(9).contains("us-ntsb-recommendation", "standing-order-12");
        JsonNode ntsb = list.get("items").valueStream()
                .filter(item -> item.get("reference").asString().equals("us-ntsb-recommendation")).findFirst()
                .orElseThrow().get("last");
        assertThat(ntsb.get("basis").asString()).isEqualTo("STATUTE");
        assertThat(ntsb.get("start").asString()).isEqualTo("RECEIVED");
        assertThat(ntsb.get("counted").asString()).isEqualTo("90 days after the day of receipt");
    }

    @Test
    void rule_of_law_says_who_must_reply_who_can_give_more_time_and_what_stops_the_clock() {
        String version = facts("/clock-rules/police-conduct-recommendation");

        assertThat(version).contains("56 days, beginning with the day on which it was made.",
                "By law: whoever is addressed must reply by the last day.", "“must reply by …”",
                "Can be given by the Director General of the Independent Office for Police Conduct, on an application "
                        + "that was received before the end of the time: only where it was asked for before the time "
                        + "has run out.",
                "Judicial review of the decision to make the recommendation", "The rule names no steps.");
        assertThat(visitor.page("/clock-rules/police-conduct-recommendation").select("#version-1 ~ ul.citations q")
                .text()).startsWith("before the end of the period of 56 days beginning with the day");
    }

    @Test
    void expectation_never_reads_like_a_duty() {
        String version = facts("/clock-rules/public-inquiry-report");

        assertThat(version).contains("By expectation: a reply is expected by the last day, and no law and no "
                        + "undertaking obliges to it.", "“a reply is expected by …”",
                "The rule names nobody who can give more.",
                "First letter: The inquiry asks the institution", "Said in public: The inquiry asks for the reasons");
        assertThat(version).doesNotContain("must");
    }

    @Test
    void request_for_information_is_due_by_law() {
        assertThat(facts("/clock-rules/foi-request")).contains("20 working days (the whole United Kingdom) after the "
                + "day of receipt.", "By law: whoever is addressed must reply by the last day.", "A fees notice: by the "
                + "working days", "Can be given by the public authority itself, where it has to weigh the public "
                + "interest, until such time as is reasonable in the circumstances (subsection (3))");
    }

    @Test
    void each_version_says_for_what_time_it_is_in_force() {
        Document page = visitor.page("/clock-rules/standing-order-12");

        assertThat(page.select(Frame.STATUS).text()).startsWith("Repealed This rule starts no clock after its last day.");
        assertThat(page.select("h2[id^=version]").eachText()).containsExactly(
                "Version 1: in force since 1 May 2024, until 30 April 2025",
                "Version 2: in force since 1 May 2025, until 30 April 2026");
        assertThat(page.text()).contains("First letter, 14 days after the last day: The clerk writes");
        assertThat(visitor.json("/clock-rules/standing-order-12.json").get("versions").get(1).get("terms")
                .get("length").asInt()).isEqualTo(15);
    }

    @Test
    void withdrawn_rule_shows_its_entries_struck_through() {
        Document page = visitor.page("/clock-rules/standing-order-13");

        assertThat(page.select(Frame.STATUS).text()).isEqualTo("Withdrawn No version of this clock rule stands.");
        assertThat(page.select("ol.entries s").text()).contains("10 working days (England and Wales) after the day of "
                + "receipt, by undertaking (standing order 12), in force from 1 May 2024");
    }

    private static String facts(String path) {
        return visitor.page(path).select(Frame.FACTS).text();
    }

    private static String row(Document page, String rule) {
        Element link = page.selectFirst("a[href=/clock-rules/" + rule + "]");
        return link.closest("tr").text();
    }
}
