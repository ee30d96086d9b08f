package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "123456789012345678901"})
    void a_figure_that_nobody_can_print_is_refused(String value) {
        assertThatThrownBy(() -> new Figure(words("Cases"), new BigDecimal(value), words("cases"), Precision.EXACT))
                .hasMessage("A figure has at most 20 digits.");
    }
}
