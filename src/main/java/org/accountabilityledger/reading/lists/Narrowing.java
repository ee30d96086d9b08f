package org.accountabilityledger.reading.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.wording.Choice;

/** What a list is narrowed to, as a condition in SQL and the parameters of it. */
public final class Narrowing {

    private final Map<String, String> byFilter = new LinkedHashMap<>();
    private final StringBuilder others = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    private Narrowing() {
    }

    /**
     * By filters, each to some of its choices.
     *
     * @param set the values of those that are set, by their keys
     */
    public static Narrowing to(List<? extends Filter> filters, Map<String, String> set) {
        Narrowing narrowing = new Narrowing();
        for (Filter filter : filters) {
            Optional.ofNullable(set.get(filter.key())).map(value -> narrowing.any(filter, value))
                    .or(filter::otherwise).ifPresent(sql -> narrowing.byFilter.put(filter.key(), "(" + sql + ")"));
        }
        return narrowing;
    }

    /** By nothing. */
    public static Narrowing none() {
        return to(List.of(), Map.of());
    }

    private String any(Filter filter, String values) {
        List<String> any = new ArrayList<>();
        for (Choice choice : filter.chosen(values)) {
            String parameter = any.isEmpty() ? filter.key() : filter.key() + any.size();
            any.add("(" + filter.condition(choice, parameter) + ")");
            parameters.put(parameter, choice.value());
        }
        return String.join(" or ", any);
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
