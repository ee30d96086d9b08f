package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RecordMeasurement;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "123456789012345678901"})
    void a_figure_that_nobody_can_print_is_refused(String value) {
        assertThatThrownBy(() -> new Figure(words("Cases"), new BigDecimal(value), words("cases"), Precision.EXACT))
                .hasMessage("A figure has at most 20 digits.");
        assertThatThrownBy(() -> new Measure("cases", words("Cases"), words("cases"), Optional.empty(),
                Optional.of(new BigDecimal(value)), Optional.empty())).hasMessage("A figure has at most 20 digits.");
        assertThatThrownBy(() -> new RecordMeasurement(new CommitmentId("c"), on("2025"), "cases",
                new BigDecimal(value), Precision.EXACT, Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessage("A figure has at most 20 digits.");
    }
}
