package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A recommendation to nine forces, of which one accepted and one refused; and one to eight of them. */
class AddresseeGridTest {

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void nine_forces_are_asked() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        IntStream.rangeClosed(1, 9).forEach(number -> visitor.records("register-institution", """
                {"institution":"force-%1$d","occurredOn":"2000","citations":[{"source":"s1"}],"name":"Force %1$d",
                 "institutionKind":"PUBLIC_BODY"}""".formatted(number)));
        visitor.records("register-institution", """
                {"institution":"watchdog","occurredOn":"2000","citations":[{"source":"s1"}],"name":"Watchdog",
                 "institutionKind":"PUBLIC_BODY"}""");
        issue("nine", 9);
        issue("eight", 8);
        reply("accept-recommendation", "force-2", "");
        reply("reject-recommendation", "force-3", ",\"reasons\":\"It costs too much.\"");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void many_addressees_have_a_cell_each_that_leads_to_their_duty() {
        Document page = visitor.page("/recommendations/nine");
        assertThat(page.select("ul.cells > li")).hasSize(9);
        for (Element cell : page.select("ul.cells > li a")) {
            Element duty = page.getElementById(cell.attr("href").substring(1));
            assertThat(duty.select("h3").text()).isEqualTo(cell.text());
        }
    }

    @Test
    void reply_is_there_in_words_and_as_a_shape_and_summed_up() {
        Document page = visitor.page("/recommendations/nine");
        assertThat(page.select("ul.cells > li").eachText()).startsWith("Force 1 – no reply on record",
                "Force 2 ● accepted", "Force 3 ✕ rejected");
        assertThat(page.select("#addressees").text()).startsWith("Of 9 duties: 7 “no reply on record”, 1 “accepted”, "
                + "1 “rejected”.");
    }

    @Test
    void few_addressees_are_read_one_after_the_other() {
        assertThat(visitor.page("/recommendations/eight").select("ul.cells, #addressees")).isEmpty();
    }

    private static void issue(String reference, int forces) {
        visitor.records("issue-recommendation", """
                {"recommendation":"%s","occurredOn":"2025-06-16","statedBy":"watchdog","citations":[{"source":"s1"}],
                 "origin":"CALL","title":"A call","words":"Look again.","addressees":[%s]}""".formatted(reference,
                IntStream.rangeClosed(1, forces).mapToObj(number -> "\"force-" + number + "\"")
                        .collect(Collectors.joining(","))));
    }

    private static void reply(String command, String force, String reasons) {
        visitor.records(command, """
                {"recommendation":"nine","occurredOn":"2025-07-01","statedBy":"%1$s","citations":[{"source":"s1"}],
                 "duties":["nine/%1$s"]%2$s}""".formatted(force, reasons));
    }
}
