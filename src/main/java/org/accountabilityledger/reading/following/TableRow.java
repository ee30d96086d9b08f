package org.accountabilityledger.reading.following;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Words;

/** One row of a view on its way into its table; values of the domain are written as their texts. */
public final class TableRow {

    private final String table;
    private final Map<String, Object> columns = new LinkedHashMap<>();

    private TableRow(String table) {
        this.table = table;
    }

    public static TableRow of(String table) {
        return new TableRow(table);
    }

    public TableRow set(String column, Object value) {
        columns.put(column, text(value));
        return this;
    }

    public String table() {
        return table;
    }

    /** The columns that were set, in their order. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Their values as the driver takes them, in the same order. */
    Object[] values() {
        return columns.values().stream().map(value -> value instanceof List<?> many ? many.toArray(String[]::new)
                : value).toArray();
    }

    /** A text that no other row has, whatever its words: each value stands behind its length. */
    String key() {
        StringBuilder key = new StringBuilder(table);
        columns.forEach((column, value) -> append(key.append(' ').append(column).append('='), value));
        return key.append(' ').toString();
    }

    private static void append(StringBuilder key, Object value) {
        switch (value) {
            case null -> key.append('-');
            case List<?> many -> {
                key.append('[').append(many.size());
                many.forEach(each -> append(key.append(' '), each));
            }
            default -> key.append(value.toString().length()).append(':').append(value);
        }
    }

    private static Object text(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(TableRow::text).orElse(null);
            case FileId file -> file.reference();
            case EdtfDate date -> date.text();
            case Words words -> words.text();
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(TableRow::text).toList();
            case null, default -> value;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableRow that && table.equals(that.table) && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + columns.hashCode();
    }

    @Override
    public String toString() {
        return table + columns;
    }
}
