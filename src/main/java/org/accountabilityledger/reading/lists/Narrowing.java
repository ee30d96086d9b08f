package org.accountabilityledger.reading.lists;

import java.util.HashMap;
import java.util.Map;

/** What a list is narrowed to, as a condition in SQL and the parameters of it. */
public final class Narrowing {

    private final StringBuilder condition = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    private Narrowing() {
    }

    /** By filters that were set, each to one of its choices. */
    public static Narrowing to(Map<? extends Filter, String> filters) {
        Narrowing narrowing = new Narrowing();
        filters.forEach((filter, value) -> narrowing.and(filter.condition(), filter.key(),
                filter.choice(value).value()));
        return narrowing;
    }

    /** A further condition on a parameter. */
    public Narrowing and(String condition, String parameter, Object value) {
        this.condition.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** A further condition on nothing. */
    public Narrowing and(String condition) {
        this.condition.append(" and ").append(condition);
        return this;
    }

    /** A parameter of what is narrowed, on every page alike. */
    public Narrowing with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public String condition() {
        return condition.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The condition, the order and the length of one page; with one row more, which tells that there is a next one. */
    public String page(Keyset order, int size) {
        parameters.putAll(order.parameters());
        return condition + " and " + order.behind() + " order by " + order.order() + " limit " + (size + 1);
    }
}
