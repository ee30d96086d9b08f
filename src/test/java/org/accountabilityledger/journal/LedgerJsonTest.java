package org.accountabilityledger.journal;

import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class LedgerJsonTest {

    private static final String JSON = """
            {"source":"report","occurredOn":"2025-06-16","citations":[{"source":"report"}],\
            "publisher":"The Gazette","title":"A report","publishedOn":"2025-06-16",\
            "address":"https://example.org/report","sourceKind":"NEWS_REPORT","example":false}""";

    private final JsonMapper json = LedgerJson.mapper();

    @Test
    void an_attestation_is_written_beside_the_other_fields() {
        assertThat(json.writeValueAsString(registered(REPORT, citing("2025-06-16", REPORT)))).isEqualTo(JSON);
    }

    @Test
    void what_was_written_reads_back_as_it_was() {
        SourceRegistered read = json.readValue(JSON, SourceRegistered.class);
        assertThat(read).isEqualTo(registered(REPORT, citing("2025-06-16", REPORT)));
    }

    @Test
    void an_unknown_field_is_refused() {
        assertThatThrownBy(() -> json.readValue(JSON.replace("publisher", "printer"), SourceRegistered.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue(JSON.replace("{\"source\":\"report\",",
                "{\"source\":\"report\",\"colour\":\"red\","), SourceRegistered.class))
                .isInstanceOf(JacksonException.class).hasMessageContaining("colour");
    }

    @Test
    void a_doubled_field_is_refused() {
        assertThatThrownBy(() -> json.readValue(JSON.replace("{\"source\":\"report\",",
                "{\"source\":\"report\",\"source\":\"report\","), SourceRegistered.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_date_that_is_none_is_refused_in_its_own_words() {
        assertThatThrownBy(() -> json.readValue(JSON.replace("2025-06-16", "2025-02-30"), SourceRegistered.class))
                .isInstanceOf(JacksonException.class).hasMessageContaining("February 2025 has 28 days");
    }

    @Test
    void a_fact_is_written_with_its_name() {
        Fact fact = new Fact.Consulted(FileRef.of("commitment:taxis"), LocalDate.of(2026, 1, 9));
        String written = json.writerFor(Fact.class).writeValueAsString(fact);
        assertThat(written).isEqualTo("{\"fact\":\"consulted\",\"file\":\"commitment:taxis\",\"upTo\":\"2026-01-09\"}");
        assertThat(json.readValue(written, Fact.class)).isEqualTo(fact);
    }
}
