package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who could close a promise and on what, as the rules and the record have it: a library, a bridge and a square. */
class ClosingPagesTest {

    private static final String DONE = "“implemented”, “exceeded” or “met in another way”";
    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void three_promises_are_recorded() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        List.of("council", "watchdog", "auditor").forEach(slug -> visitor.records("register-institution", """
                {"institution":"%s","occurredOn":"2000","citations":[{"source":"s1"}],"name":"%s",
                 "institutionKind":"PUBLIC_BODY"}""".formatted(slug, "The " + slug)));
        promise("library", "council", "\"overseer\":\"watchdog\",");
        promise("bridge", "council", "");
        promise("square", "auditor", "\"overseer\":\"council\",");
        visitor.records("transfer-commitment", """
                {"commitment":"square","occurredOn":"2025-07-01","statedBy":"auditor","citations":[{"source":"s1"}],
                 "to":"council","reason":"It is the council’s now."}""");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void open_promise_names_who_could_close_it_and_says_that_no_finding_is_on_record() {
        assertThat(toClose("library")).containsExactly(
                "The watchdog, or a body recorded as answering for it, can close it as " + DONE
                        + ", citing a finding of its delivery.",
                "No finding of its delivery is on record, sources not known to be consulted.",
                "The council, or a body recorded as answering for it, can close its own promise as “superseded” or "
                        + "“withdrawn by its owner”.",
                "Without a finding, the watchdog can close it as “not implemented”, “no response on record”, "
                        + "“reconsidered”, “no longer applicable”, “superseded” or “withdrawn by its owner”.");
        Document page = visitor.page("/commitments/library");
        assertThat(page.select("#to-close").text()).isEqualTo("What would close it");
        assertThat(page.select("#to-close + ul > li").eachText()).isEqualTo(toClose("library"));
    }

    @Test
    void promise_without_an_overseer_says_so_and_accuses_nobody() {
        assertThat(toClose("bridge")).hasSize(3).first().isEqualTo("No body is on record as issuer of a "
                + "recommendation behind it or as its overseer, sources not known to be consulted: only such a body "
                + "can close it as " + DONE + ".");
    }

    @Test
    void overseer_that_became_the_owner_is_not_named_as_who_could_call_it_done() {
        assertThat(toClose("square")).hasSize(4).startsWith("The council is on record as issuer or overseer and as "
                + "the only owner: a body does not close its own promise as " + DONE + ".");
    }

    @Test
    void finding_is_named_then_the_closing_and_what_would_open_it_again() {
        promise("museum", "council", "\"overseer\":\"watchdog\",");
        visitor.records("assess-delivery", """
                {"commitment":"museum","occurredOn":"2025-09-01","statedBy":"auditor",
                 "citations":[{"source":"s1"}],"finding":"COMPLETE","words":"It is open."}""");
        assertThat(toClose("museum")).contains("The last finding on record, 1 September 2025, is by the auditor: "
                + "complete delivery.");
        visitor.records("close-commitment", """
                {"commitment":"museum","occurredOn":"2025-10-01","statedBy":"watchdog","citations":[{"source":"s1"}],
                 "closing":"IMPLEMENTED","finding":2,"words":"We close it."}""");
        assertThat(toClose("museum")).containsExactly(
                "It was closed on 1 October 2025 by the watchdog as “implemented”, on the finding of entry 2.",
                "It can be reopened by an entry that gives a reason and cites a source; the closing stays on record.");
        assertThat(visitor.page("/commitments/museum").select("#to-close + ul a").attr("href"))
                .isEqualTo("#entry-3");
        assertThat(toClose("museum?validOn=2025-09-15")).hasSize(4);
    }

    private static void promise(String reference, String owner, String overseer) {
        visitor.records("make-commitment", """
                {"commitment":"%1$s","occurredOn":"2025-06-16","statedBy":"%2$s","citations":[{"source":"s1"}],
                 "title":"A %1$s","owner":"%2$s",%3$s"words":"There will be a %1$s."}"""
                .formatted(reference, owner, overseer));
    }

    private static List<String> toClose(String reference) {
        String[] parts = reference.split("\\?");
        String query = parts.length == 1 ? "" : "?" + parts[1];
        return StreamSupport.stream(visitor.json("/commitments/" + parts[0] + ".json" + query).get("toClose")
                .spliterator(), false).map(each -> each.get("sentence").asString()).toList();
    }
}
