package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.accountabilityledger.clock.SweptLedger;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar is whole, or is refused with the way to a smaller one: a day that it left out would read as none. */
class LargeCalendarTest {

    @TempDir
    private static Path folder;
    private static SweptLedger ledger;
    private static Visitor visitor;

    @BeforeAll
    static void a_promise_is_due_and_has_ten_thousand_steps_of_others() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        visitor = Visitor.of(ledger.node);
        ledger.promised("promise", "2024-03-10");
        ledger.caughtUp();
        ledger.node.bean(JdbcClient.class).sql("""
                insert into reading.deadline (version, valid_from, valid_to, known_from, known_to, example, file, kind,
                    subject, due, last, sequence, current, open, excused, stopped, revision, bodies)
                select gen_random_uuid(), valid_from, valid_to, known_from, known_to, example, file, 'milestone',
                    'step-' || step, due, last, sequence, current, open, excused, stopped, revision, '{}'
                from reading.deadline cross join generate_series(1, 10000) as s (step)
                where kind = 'commitment' and known_to = :still""").param("still", Long.MAX_VALUE).update();
    }

    @AfterAll
    static void the_node_stops() {
        ledger.close();
    }

    @Test
    void one_of_more_days_than_it_holds_is_refused_with_what_to_ask_instead() {
        HttpResponse<String> answer = visitor.get("/due.ics");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("at most 10,000 days").contains("institution").contains("when");
    }

    @Test
    void the_table_of_them_is_whole_and_has_each_once() {
        HttpResponse<String> answer = visitor.get("/due.csv");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(answer.body().lines().skip(1)).hasSize(10_001).doesNotHaveDuplicates();
    }

    @Test
    void one_is_whole_wherever_a_page_of_the_list_begins() {
        String next = visitor.json("/due.json?size=25").get("next").asString();
        assertThat(visitor.get(next.replace("/due.json", "/due.csv")).body().lines()).hasSize(10_002);
        assertThat(visitor.get(next.replace("/due.json", "/due.ics")).statusCode()).as("too many, as from the first").isEqualTo(400);
    }

    @Test
    void one_of_a_single_body_is_whole() {
        assertThat(visitor.get("/due.ics?institution=north-force").body().split("BEGIN:VEVENT", -1)).hasSize(2);
    }
}
