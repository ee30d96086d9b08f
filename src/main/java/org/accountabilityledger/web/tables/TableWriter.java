package org.accountabilityledger.web.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import org.accountabilityledger.reading.Slice;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table as comma-separated values: UTF-8, a row of names first, no cell that a spreadsheet would run. */
public final class TableWriter {

    /** With which a spreadsheet takes a text for a formula, whatever it has trimmed before; as NFKC has them. */
    private static final String FORMULA = "=+-@\u2212";
    private static final String CELL = "\t\r\n";

    /** By which a spreadsheet knows that the letters are UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper json;
    private final Table<?> table;
    private final Slice<?> first;

    /** Reads the first rows, so that what cannot be answered is refused before anything is written. */
    public TableWriter(JsonMapper json, Table<?> table) {
        this.json = json;
        this.table = table;
        this.first = table.first();
    }

    public void write(OutputStream output) throws IOException {
        List<Column> columns = Columns.of(table.row());
        Writer letters = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        letters.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(letters);
        try {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            table.forEach(first, row -> csv.writeRecord(columns.stream()
                    .map(column -> cell(column.value().apply(row))).toList()));
        } catch (UncheckedIOException unsent) {
            // Who asked is gone: no failure of ours.
            throw unsent.getCause();
        }
        // Not closed where a row fails: a table that breaks off is not to look whole.
        csv.close();
    }

    /** A number is no formula, whatever its sign. */
    private String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number instanceof java.math.BigDecimal exact ? exact.toPlainString()
                    : number.toString();
            case Collection<?> rows -> json.writeValueAsString(rows);
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && (CELL.indexOf(text.charAt(0)) >= 0 || runs(text)) ? "'" + text : text;
    }

    /** By the first character that is seen. */
    private static boolean runs(String text) {
        return text.codePoints().filter(TableWriter::seen).limit(1).mapToObj(Character::toString)
                .map(first -> Normalizer.normalize(first, Normalizer.Form.NFKC).strip())
                .anyMatch(first -> !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0);
    }

    private static boolean seen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
