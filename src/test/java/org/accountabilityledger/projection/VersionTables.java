package org.accountabilityledger.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every table of versions in the database, read whole. */
public final class VersionTables {

    // Apart from the ranges, and from the vector.
    private static final String SAID = "(jsonb_strip_nulls(to_jsonb(v)) "
            + "- '{version,valid_from,valid_to,known_from,known_to,vector}'::text[])";
    private static final String ALONG = "(" + SAID + " - 'step')";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final JdbcClient database;
    private final List<String> names;

    public VersionTables(JdbcClient database) {
        this.database = database;
        this.names = names(database);
    }

    /** As the catalogue has them, with their schema: each table that has a range of known positions. */
    public static List<String> names(JdbcClient database) {
        return database.sql("select 'reading.' || table_name from information_schema.columns "
                + "where table_schema = 'reading' and column_name = 'known_from' order by 1").query(String.class).list();
    }

    List<String> names() {
        return names;
    }

    /** Every row of every table as it stood, as texts in order. */
    List<String> at(LocalDate validOn, long knownAt) {
        return database.sql(names.stream().map(table -> "select '" + table + "' as name, " + SAID + " as said from "
                        + table + "_at(:validOn, :knownAt, true) v").collect(Collectors.joining(" union all ")))
                .param("validOn", validOn).param("knownAt", knownAt)
                .query((row, index) -> row.getString(1) + said(JSON.readTree(row.getString(2)))).list().stream()
                .sorted().toList();
    }

    /** The same from each step of a walk. */
    List<List<String>> along(List<LocalDate> days, List<Long> positions) {
        List<List<String>> steps = days.stream().<List<String>>map(day -> new ArrayList<>()).toList();
        database.sql(names.stream().map(table -> "select step, '" + table + "' as name, " + ALONG + " as said from "
                        + table + "_along(:days::date[], :positions, true) v").collect(Collectors.joining(" union all ")))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("positions", positions.toArray(Long[]::new))
                .query(row -> {
                    steps.get(row.getInt("step") - 1).add(row.getString("name")
                            + said(JSON.readTree(row.getString("said"))));
                });
        return steps.stream().map(rows -> rows.stream().sorted().toList()).toList();
    }

    /** The same text of a row that is still on its way. */
    static String text(TableRow row) {
        Map<String, String> said = new TreeMap<>();
        Object[] values = row.values();
        for (int i = 0; i < values.length; i++) {
            // The database writes a vector in an order of its own; it is made of what is folded.
            if (values[i] != null && !row.columns().get(i).equals("vector")) {
                said.put(row.columns().get(i), text(values[i]));
            }
        }
        return row.table() + said;
    }

    private static String text(Object value) {
        return switch (value) {
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case LocalDate day -> day.equals(LocalDate.MAX) ? "infinity" : day.equals(LocalDate.MIN) ? "-infinity"
                    : day.toString();
            case Object[] many -> Arrays.toString(many);
            default -> value.toString();
        };
    }

    private static Map<String, String> said(JsonNode row) {
        return row.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            JsonNode value = each.getValue();
            return value.isArray() ? value.valueStream().map(JsonNode::asString).toList().toString()
                    : value.isNumber() ? text(value.decimalValue()) : value.asString();
        }, (one, other) -> one, TreeMap::new));
    }

    /** Pairs of versions that say the same of the same, and hold for one day at one position twice. */
    List<String> overlapping() {
        return names.stream().flatMap(table -> database.sql("with v as (select *, " + SAID + " as row_said from "
                + table + " v) select '" + table + "' || a.row_said::text from v a join v b on a.row_said = b.row_said and "
                + "(a.version, a.known_from) < (b.version, b.known_from) and a.valid_from < b.valid_to "
                + "and b.valid_from < a.valid_to and a.known_from < b.known_to and b.known_from < a.known_to")
                .query(String.class).list().stream()).toList();
    }

    /** Versions that hold for no day or at no position. */
    List<String> empty() {
        return names.stream().flatMap(table -> database.sql("select '" + table + "' || " + SAID + "::text from " + table
                + " v where valid_from >= valid_to or known_from >= known_to").query(String.class).list().stream())
                .toList();
    }

    /** Of all that was known by that position, with what was known no more by then. */
    String checksum(long position) {
        String each = names.stream().map(table -> "select '" + table + "' || (to_jsonb(v) - 'known_to' "
                + "|| jsonb_build_object('over', case when v.known_to <= :position then v.known_to end))::text "
                + "as one from " + table
                + " v where v.known_from <= :position").collect(Collectors.joining(" union all "));
        return database.sql("select md5(coalesce(string_agg(one, '|' order by one collate \"C\"), '')) from (" + each
                + ") everything").param("position", position).query(String.class).single();
    }

    /** Every version with its ranges, and every entry's place in the timeline, as texts in order. */
    List<String> whole() {
        return database.sql(names.stream().map(table -> "select '" + table + "' || to_jsonb(v)::text from " + table
                        + " v").collect(Collectors.joining(" union all "))
                + " union all select 'reading.entry' || to_jsonb(e)::text from reading.entry e").query(String.class)
                .list().stream().sorted().toList();
    }
}
