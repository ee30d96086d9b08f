package org.accountabilityledger.clock;

import static org.accountabilityledger.clock.SweptLedger.recommendations;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.reading.recommendations.LettersFile;
import org.accountabilityledger.reading.recommendations.LettersQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter says what happened to whom: to be answered by 10 March 2024 by a force that another has succeeded. */
class LettersTest {

    @TempDir
    private Path folder;
    private SweptLedger ledger;

    @BeforeEach
    void a_force_was_succeeded_before_it_replied() {
        ledger = SweptLedger.on(folder, "2024-01-02");
        ledger.called("call", "2024-03-10", List.of("north-force"));
        ledger.itIs("2024-05-01");
        ledger.clerk.send("succeed-institution", """
                {"institution": "north-force", "occurredOn": "2024-02-01", "citations": [{"source": "report"}],
                 "successor": "south-force"}""");
        ledger.consulted("2024-05-01", recommendations("call"));
        ledger.caughtUp();
    }

    @AfterEach
    void the_node_stops() {
        ledger.close();
    }

    @Test
    void a_letter_to_a_successor_does_not_say_that_it_was_asked_itself() {
        assertThat(letters().getFirst().text()).contains("To: south-force",
                "On 2 January 2024 we addressed this to north-force, which you have succeeded:");
    }

    @Test
    void a_statement_about_a_successor_names_both() {
        assertThat(letters().getLast().text()).contains("to north-force, since succeeded by south-force.",
                "No reply of north-force or south-force is on record");
    }

    private List<LettersFile.Letter> letters() {
        return ledger.node.bean(LettersQuery.class).answer(new RecommendationId("call")).orElseThrow().duties().getFirst()
                .letters();
    }
}
