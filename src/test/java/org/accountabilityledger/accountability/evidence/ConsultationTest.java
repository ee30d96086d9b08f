package org.accountabilityledger.accountability.evidence;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.time.LocalDate;
import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RecordConsultation;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationTest {

    private static final ConsultationId LOOK = new ConsultationId("look");
    private static final List<FileRef> FILES = List.of(FileRef.of(HOME_OFFICE));

    private final AggregateTestFixture<Consultation> consultation = fixture(Consultation.class, world());

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2025-12", "2025", "2025-06/2026-01"})
    void who_looked_may_have_seen_what_had_happened_by_then(String on) {
        looked(on).expectEvents(new SourcesConsulted(LOOK, on(on), LocalDate.of(2025, 12, 31), FILES, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-30", "2025-11", "2024"})
    void who_looked_cannot_have_seen_what_came_after(String on) {
        looked(on).expectExceptionMessage(org.hamcrest.CoreMatchers.containsString(
                "cannot have seen what came after, up to 2025-12-31."));
    }

    private ResultValidator<Consultation> looked(String on) {
        return consultation.givenNoPriorActivity()
                .when(new RecordConsultation(LOOK, on(on), LocalDate.of(2025, 12, 31), FILES, false), GATE);
    }
}
