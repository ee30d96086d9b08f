package org.accountabilityledger.reading.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.accountabilityledger.reading.comparison.Sides.Step;
import org.accountabilityledger.reading.times.Standpoint;

/**
 * Finds the entry that set a field to what it is. The last entries are looked at one by one, each with it and without
 * it; of those before them, the field is asked for half-way between where it was otherwise and where it is so already.
 */
final class SetBy {

    private static final int ONE_BY_ONE = 100;

    private final Sides sides;
    private final List<Step> steps;
    private final Supplier<Optional<Facts>> facts;
    private final Map<Standpoint, Facts> seen = new HashMap<>();

    /** @param steps the entries between the sides, in order */
    SetBy(Sides sides, List<Step> steps, Supplier<Optional<Facts>> facts) {
        this.sides = sides;
        this.steps = steps;
        this.facts = facts;
    }

    /** The positions of those entries by the fields; of a field that no entry set there is none. */
    Map<String, Long> of(Set<String> differing) {
        Map<String, Long> positions = new HashMap<>();
        Set<String> open = new LinkedHashSet<>(differing);
        int walked = Math.max(0, steps.size() - ONE_BY_ONE);
        for (int at = steps.size() - 1; at >= walked && !open.isEmpty(); at--) {
            int step = at;
            open.stream().filter(field -> changed(field, step)).toList().forEach(field -> {
                positions.put(field, steps.get(step).position());
                open.remove(field);
            });
        }
        if (walked > 0) {
            open.forEach(field -> halved(field, walked - 1)
                    .ifPresent(step -> positions.put(field, step.position())));
        }
        return positions;
    }

    /** Of several of one day it is the one with which it differed when they were recorded, one after the other. */
    private boolean changed(String field, int at) {
        Step step = steps.get(at);
        return differs(field, sides.without(step), sides.with(step))
                && (alone(at) || differs(field, sides.recordedWithout(step), sides.recordedWith(step)));
    }

    private boolean alone(int at) {
        return (at == 0 || !sides.together(steps.get(at - 1), steps.get(at)))
                && (at == steps.size() - 1 || !sides.together(steps.get(at), steps.get(at + 1)));
    }

    private boolean differs(String field, Standpoint one, Standpoint other) {
        return look(one).differsIn(field, look(other));
    }

    private Optional<Step> halved(String field, int last) {
        Facts settled = look(sides.with(steps.get(last)));
        if (!look(sides.without(steps.getFirst())).differsIn(field, settled)) {
            return Optional.empty();
        }
        int otherwise = -1;
        int so = last;
        while (so - otherwise > 1) {
            int half = (otherwise + so) / 2;
            if (look(sides.with(steps.get(half))).differsIn(field, settled)) {
                otherwise = half;
            } else {
                so = half;
            }
        }
        Step found = steps.get(so);
        return IntStream.rangeClosed(0, last).map(at -> last - at)
                .filter(at -> sides.together(steps.get(at), found) && changed(field, at))
                .mapToObj(steps::get).findFirst();
    }

    private Facts look(Standpoint from) {
        return seen.computeIfAbsent(from, standpoint -> standpoint.look(facts).orElseGet(Facts::new));
    }
}
