package org.accountabilityledger.web.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A table is written so that whoever reads it back has the values, and a spreadsheet runs none of them. */
class TableWriterTest {

    private record Row(String text, Optional<Inner> inner, List<String> several, List<Inner> rows,
            @JsonIgnore String hidden) {
    }

    private record Inner(EdtfDate on, BigDecimal figure) {
    }

    @Test
    void columns_are_the_fields_by_their_paths() {
        assertThat(Columns.names(Row.class)).containsExactly("text", "inner.on", "inner.on.first", "inner.on.last",
                "inner.figure", "several", "rows");
    }

    @Test
    void a_row_is_written_with_its_dates_and_figures_and_what_is_absent_is_empty() {
        Inner inner = new Inner(EdtfDate.of("2025-03/.."), new BigDecimal("-1E+3"));
        assertThat(written(new Row("a,\"b\"", Optional.of(inner), List.of("x", "y"), List.of(), "")))
                .isEqualTo("\"a,\"\"b\"\"\",2025-03/..,2025-03-01,,-1000,x; y,[]");
        assertThat(written(new Row("é", Optional.empty(), List.of(), List.of(), ""))).isEqualTo("é,,,,,,[]");
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_made_harmless() {
        for (String text : List.of("=1", "+1", "-1", "@a", "\tx", " =1", "\u00A0=1", "\u200B＝1", "\uFEFF@a", "＝1", "＋1",
                "－1", "＠a", "−1", "﹦1", "⁼1")) {
            assertThat(cell(text)).isEqualTo("'" + text);
            assertThat(written(new Row("", Optional.empty(), List.of(text, "x"), List.of(), "")))
                    .isEqualTo(",,,,,'" + text + "; x,[]");
        }
        for (String text : List.of("a=1", "'=1", "1-1", " a", "")) {
            assertThat(cell(text)).isEqualTo(text);
        }
    }

    @Test
    void a_cell_that_begins_with_the_end_of_a_line_or_of_a_cell_is_made_harmless() {
        for (String text : List.of("\rx", "\nx", "\tx", "\r")) {
            assertThat(cell(text)).isIn("'" + text, "\"'" + text + "\"");
        }
    }

    @Test
    void no_character_is_taken_for_the_beginning_of_a_formula_that_unicode_has_as_one() {
        List<String> run = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE).mapToObj(Character::toString)
                .filter(c -> "=+-@\u2212\t\r\n".indexOf(first(c)) >= 0)
                .filter(c -> !cell(c + "1").startsWith("'") && !cell(c + "1").startsWith("\"'")).toList();
        assertThat(run).isEmpty();
    }

    @Test
    void a_table_says_that_its_letters_are_utf_8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TableWriter(JsonMapper.shared(), new Table<>(Row.class,
                _ -> new Slice<>(List.of(), Optional.empty()))).write(bytes);
        assertThat(bytes.toByteArray()).startsWith(0xEF, 0xBB, 0xBF, 't', 'e', 'x', 't', ',');
    }

    private static char first(String c) {
        String same = Normalizer.normalize(c, Normalizer.Form.NFKC);
        String shown = same.isBlank() ? same : same.strip();
        return shown.isEmpty() ? 'x' : shown.charAt(0);
    }

    private static String cell(String text) {
        String row = written(new Row(text, Optional.empty(), List.of(), List.of(), ""));
        return row.substring(0, row.length() - ",,,,,,[]".length());
    }

    @Test
    void a_table_goes_on_to_the_last_row() throws IOException {
        Table<Row> table = new Table<>(Row.class, cursor -> {
            int number = cursor.map(Integer::parseInt).orElse(0);
            return new Slice<>(List.of(new Row("r" + number, Optional.empty(), List.of(), List.of(), "")),
                    number == 3 ? Optional.empty() : Optional.of("" + (number + 1)));
        });
        assertThat(lines(table)).hasSize(5).last().asString().startsWith("r3,");
    }

    @Test
    void a_table_that_cannot_be_given_is_refused_before_a_letter_is_written() {
        assertThatThrownBy(() -> new TableWriter(JsonMapper.shared(), new Table<>(Row.class, cursor -> {
            throw new BadQuestion("No.");
        }))).isInstanceOf(BadQuestion.class);
    }

    private static String written(Row row) {
        try {
            return lines(new Table<>(Row.class, _ -> new Slice<>(List.of(row), Optional.empty()))).getLast();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> lines(Table<?> table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TableWriter(JsonMapper.shared(), table).write(bytes);
        return List.of(bytes.toString(StandardCharsets.UTF_8).split("\r\n"));
    }
}
