package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every list is a table too, with the same filters and all of its rows. */
class TablePagesTest {

    private static final Map<String, String> REFERENCE = Map.of("commitments", "reference", "recommendations",
            "reference", "reviews", "reference", "allegations", "reference", "institutions", "reference", "sources",
            "reference", "timeline", "entry");

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void the_demonstration_is_recorded_and_a_promise_that_a_spreadsheet_would_run() throws Exception {
        node = Node.on(Demonstrated.database());
        visitor = Visitor.of(node);
        visitor.waitsFor(node.bean(Journal.class).head());
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"+1",
                 "publishedOn":"2025-06~","sourceKind":"NEWS_REPORT"}""");
        visitor.records("register-institution", """
                {"institution":"council","occurredOn":"1996","citations":[{"source":"s1"}],"name":"@council",
                 "institutionKind":"PUBLIC_BODY"}""");
        visitor.records("make-commitment", """
                {"commitment":"library","occurredOn":"2025-01-10","statedBy":"council","citations":[{"source":"s1"}],
                 "title":"=HYPERLINK(\\"http://evil\\")","owner":"council","words":"We open, \\"soon\\".","due":"2025-04-30"}""");
        visitor.records("defer-deadline", """
                {"commitment":"library","occurredOn":"2025-03-10","statedBy":"council","citations":[{"source":"s1"}],
                 "to":"2025-05-10","reason":"-1 week,\\nand \\"a day\\""}""");
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void a_table_has_all_rows_of_its_list() {
        REFERENCE.forEach((list, column) -> {
            List<String> rows = table("/" + list + ".csv?size=25").stream().map(row -> row.getField(column)).toList();
            assertThat(rows).as(list).isNotEmpty().doesNotHaveDuplicates();
            assertThat(rows).as(list).containsExactlyElementsOf(all("/" + list + ".json?size=25", column));
        });
    }

    @Test
    void a_table_has_the_filters_and_the_order_of_its_list() {
        assertThat(table("/commitments.csv?institution=council")).singleElement()
                .satisfies(row -> assertThat(row.getField("reference")).isEqualTo("library"));
        List<String> ascending = references("/commitments.csv?sort=reference");
        assertThat(references("/commitments.csv?sort=reference&order=desc")).isEqualTo(ascending.reversed());
        assertThat(references("/search.csv?q=hyperlink")).containsExactly("commitment:library/1",
                "commitment:library/2");
        assertThat(table("/gaps.csv?list=in-principle")).hasSize(
                (int) visitor.json("/gaps.json").at("/counts/inPrinciple").asLong());
    }

    @Test
    void a_table_of_changes_has_every_entry_of_the_span_in_order() {
        long head = node.bean(Journal.class).head();
        List<NamedCsvRecord> all = table("/changes.csv?examples=show");
        assertThat(all.stream().map(row -> Long.valueOf(row.getField("position"))))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, head).boxed().toList());
        String span = "/changes.csv?from=2025-03-09&to=2025-03-10&by=valid";
        assertThat(table(span).stream().map(row -> row.getField("entry"))).containsExactly("commitment:library/2");
        assertThat(table(span + "&kind=deadlines")).hasSize(1);
        assertThat(table(span + "&kind=figures")).isEmpty();
    }

    @Test
    void a_table_without_rows_has_its_columns() {
        String[] lines = visitor.get("/commitments.csv?institution=council&finding=COMPLETE").body().split("\r\n");
        assertThat(lines).hasSize(1);
        assertThat(lines[0]).startsWith("reference,title,standing,example,owner.kind,owner.reference,owner.title")
                .contains(",madeOn.edtf,madeOn.first,madeOn.last,madeOn.words,").contains(",consultedUpTo,");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_text_and_a_number_is_a_number() {
        NamedCsvRecord commitment = table("/commitments.csv?institution=council").getFirst();
        assertThat(commitment.getField("title")).isEqualTo("'=HYPERLINK(\"http://evil\")");
        assertThat(commitment.getField("owner.title")).isEqualTo("'@council");
        NamedCsvRecord move = table("/slippage.csv?institution=council").getFirst();
        assertThat(move.getField("days")).isEqualTo("10");
        assertThat(move.getField("reason")).isEqualTo("'-1 week,\nand \"a day\"");
        assertThat(move.getField("heldBy.reference")).isEqualTo("council");
        assertThat(table("/sources.csv").stream().map(row -> row.getField("title"))).contains("'+1");
    }

    @Test
    void a_date_is_written_as_it_was_put_and_as_the_days_that_it_can_mean() {
        NamedCsvRecord source = table("/sources.csv").stream().filter(row -> row.getField("reference").equals("s1"))
                .findFirst().orElseThrow();
        assertThat(source.getField("publishedOn.edtf")).isEqualTo("2025-06~");
        assertThat(source.getField("publishedOn.first")).isEqualTo("2025-06-01");
        assertThat(source.getField("publishedOn.last")).isEqualTo("2025-06-30");
    }

    @Test
    void a_table_is_open_to_pages_elsewhere_and_linked_from_its_list() {
        HttpResponse<String> answer = visitor.get("/commitments.csv", "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv")
                .containsIgnoringCase("charset=utf-8");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(visitor.page("/commitments?institution=council&size=25").select("footer a").eachAttr("href"))
                .contains("/commitments.csv?institution=council", "/commitments.json?institution=council&size=25");
        assertThat(visitor.page("/").select("footer a[href$=.csv]")).isEmpty();
    }

    @Test
    void a_table_that_cannot_be_given_says_why() {
        assertThat(visitor.get("/gaps.csv").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/gaps.csv").body()).contains("its address is on /data");
        assertThat(visitor.get("/commitments.csv?finding=PERFECT").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/commitments.csv?cursor=nonsense").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/commitments/library.csv").statusCode()).isEqualTo(404);
    }

    private static List<String> references(String path) {
        String column = path.startsWith("/search") ? "entry" : "reference";
        return table(path).stream().map(row -> row.getField(column)).toList();
    }

    private static List<NamedCsvRecord> table(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
    }

    private static List<String> all(String path, String field) {
        List<String> all = new ArrayList<>();
        for (String next = path; next != null;) {
            JsonNode page = visitor.json(next);
            page.get("items").forEach(item -> all.add(item.get(field).asString()));
            next = page.hasNonNull("next") ? page.get("next").asString() : null;
        }
        return all;
    }
}
