package org.accountabilityledger.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Words;

/** One row of a view on its way into its table; values of the domain are written as their texts. */
public final class TableRow {

    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private int hash;

    private TableRow(String table) {
        this.table = table;
    }

    public static TableRow of(String table) {
        return new TableRow(table);
    }

    /** Each column once. */
    public TableRow set(String column, Object value) {
        columns.add(column);
        values.add(text(value));
        hash = 0;
        return this;
    }

    public String table() {
        return table;
    }

    /** The columns that were set, in their order. */
    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Their values as the driver takes them, in the same order. */
    Object[] values() {
        Object[] taken = values.toArray();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] instanceof List<?> many) {
                taken[i] = many.toArray(String[]::new);
            }
        }
        return taken;
    }

    /** Each column that was set, with its value as it is written. */
    public Map<String, Object> kept() {
        Map<String, Object> kept = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            kept.put(columns.get(i), values.get(i));
        }
        return kept;
    }

    /** A text that no other row has, whatever its words: each value stands behind its length. */
    String key() {
        StringBuilder key = new StringBuilder(table);
        for (int i = 0; i < columns.size(); i++) {
            append(key.append(' ').append(columns.get(i)).append('='), values.get(i));
        }
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
        return other instanceof TableRow that && hashCode() == that.hashCode() && table.equals(that.table)
                && values.equals(that.values) && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        // Asked for again and again, of a row that is long.
        if (hash == 0) {
            hash = 31 * table.hashCode() + values.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return key();
    }
}
