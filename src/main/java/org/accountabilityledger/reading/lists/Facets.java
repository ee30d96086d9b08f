package org.accountabilityledger.reading.lists;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.Choice;

/**
 * How many rows each choice of each filter would leave of a list, under the other filters that are set.
 *
 * @param counts by the key of the filter and the value of the choice
 */
public record Facets(@JsonValue Map<String, Map<String, Long>> counts) {

    /** Nothing is counted, which says nothing of how much there is. */
    public static final Facets NONE = new Facets(Map.of());

    /** Of a list with more rows nothing is counted: it would keep its readers waiting. */
    private static final long MOST = 10_000;

    private record Count(String filter, String value, long rows) {
    }

    /** Empty where it was not counted. */
    public Optional<Long> of(String filter, String value) {
        return Optional.ofNullable(counts.get(filter)).map(values -> values.get(value));
    }

    /**
     * Counted in one question, in which each condition is looked at once for each row, and kept for the position.
     *
     * @param list what tells this list and the way in which it is narrowed from others
     * @param from the rows, in SQL
     * @param narrowed how the list is narrowed: asked for only where nothing is kept
     */
    public static Facets of(Object list, String from, Supplier<Narrowing> narrowed, List<Filter> filters,
            Tables tables) {
        return filters.isEmpty() ? NONE : tables.kept(List.of("facets", list), () -> {
            Narrowing narrowing = narrowed.get();
            return few(from, narrowing, tables) ? counted(from, narrowing, filters, tables) : NONE;
        });
    }

    private static boolean few(String from, Narrowing narrowing, Tables tables) {
        return tables.sql("select count(*) from (select " + from + " where " + narrowing.others() + " limit "
                + (MOST + 1) + ") rows").params(narrowing.parameters()).query(Long.class).single() <= MOST;
    }

    private static Facets counted(String from, Narrowing narrowing, List<Filter> filters, Tables tables) {
        Map<String, Object> parameters = new HashMap<>(narrowing.parameters());
        List<String> columns = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (Filter filter : filters) {
            columns.add(values(filter, parameters) + " as \"of " + filter.key() + "\"");
            pairs.add("('" + filter.key() + "', f.\"of " + filter.key() + "\")");
        }
        String failing = failing(narrowing);
        List<Count> found = tables.sql("select pair.filter, each.value, count(*) as rows from (select " + failing
                        + " as failing, " + String.join(", ", columns) + " " + from + " where " + narrowing.others()
                        + " and cardinality(" + failing + ") <= 1) f cross join lateral (values "
                        + String.join(", ", pairs) + ") as pair (filter, held) "
                        + "cross join lateral unnest(pair.held) as each (value) "
                        + "where f.failing <@ array[pair.filter] group by pair.filter, each.value")
                .params(parameters).query(Count.class).list();
        return new Facets(ordered(filters, found));
    }

    /** Those of the filters that are set which a row does not pass: it counts for the choices of that one alone. */
    private static String failing(Narrowing narrowing) {
        return narrowing.byFilter().entrySet().stream()
                .map(set -> "case when (" + set.getValue() + ") then null else '" + set.getKey() + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "]::text[], null)"));
    }

    /** The choices whose condition a row meets. */
    private static String values(Filter filter, Map<String, Object> parameters) {
        if (filter.held().isPresent()) {
            return filter.held().get();
        }
        List<String> met = new ArrayList<>();
        for (Choice choice : filter.choices()) {
            String parameter = "facet" + parameters.size();
            parameters.put(parameter, choice.value());
            met.add("case when (" + filter.condition(choice, parameter) + ") then cast(:" + parameter + " as text) end");
        }
        return "array_remove(array[" + String.join(", ", met) + "]::text[], null)";
    }

    private static Map<String, Map<String, Long>> ordered(List<Filter> filters, List<Count> found) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Filter filter : filters) {
            Map<String, Long> values = new LinkedHashMap<>();
            filter.choices().forEach(choice -> values.put(choice.value(), 0L));
            counts.put(filter.key(), values);
        }
        found.forEach(count -> counts.get(count.filter())
                .computeIfPresent(count.value(), (value, none) -> count.rows()));
        return counts;
    }
}
