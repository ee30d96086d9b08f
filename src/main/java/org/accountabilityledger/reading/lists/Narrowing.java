package org.accountabilityledger.reading.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list is narrowed to, as a condition in SQL and the parameters of it. */
public final class Narrowing {

    private final Map<String, String> byFilter = new LinkedHashMap<>();
    private final StringBuilder others = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    private Narrowing() {
    }

    /** By filters that were set, each to some of its choices. */
    public static Narrowing to(Map<? extends Filter, String> filters) {
        Narrowing narrowing = new Narrowing();
        filters.forEach((filter, value) -> {
            List<String> any = new ArrayList<>();
            for (Choice choice : filter.chosen(value)) {
                String parameter = any.isEmpty() ? filter.key() : filter.key() + any.size();
                any.add("(" + filter.condition(parameter) + ")");
                narrowing.parameters.put(parameter, choice.value());
            }
            narrowing.byFilter.put(filter.key(), "(" + String.join(" or ", any) + ")");
        });
        return narrowing;
    }

    /** A condition that holds as long as that filter is not set. */
    public Narrowing unless(Filter filter, String condition) {
        byFilter.putIfAbsent(filter.key(), condition);
        return this;
    }

    /** A further condition on a parameter. */
    public Narrowing and(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(condition);
    }

    /** A further condition on nothing. */
    public Narrowing and(String condition) {
        others.append(" and ").append(condition);
        return this;
    }

    /** A parameter of what is narrowed, on every page alike. */
    public Narrowing with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public String condition() {
        return Stream.concat(Stream.of(others.toString()), byFilter.values().stream())
                .collect(Collectors.joining(" and "));
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The condition, the order and the length of one page; with one row more, which tells that there is a next one. */
    public String page(Keyset order, int size) {
        parameters.putAll(order.parameters());
        return condition() + " and " + order.behind() + " order by " + order.order() + " limit " + (size + 1);
    }

    /** What narrows the list besides its filters. */
    String others() {
        return others.toString();
    }

    /** The conditions of the filters, by their keys. */
    Map<String, String> byFilter() {
        return byFilter;
    }
}
