package org.accountabilityledger.reading.following;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    public void insert(JdbcClient database) {
        String values = columns.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        database.sql("insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values (" + values + ")")
                .params(columns).update();
    }

    private static Object text(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(TableRow::text).orElse(null);
            case FileId file -> file.reference();
            case EdtfDate date -> date.text();
            case Words words -> words.text();
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(TableRow::text).toArray(String[]::new);
            case null, default -> value;
        };
    }
}
