package org.accountabilityledger.reading.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
            Step step = steps.get(at);
            open.stream().filter(field -> changed(field, step)).toList().forEach(field -> {
                positions.put(field, step.position());
                open.remove(field);
            });
        }
        if (walked > 0) {
            open.forEach(field -> halved(field, walked - 1)
                    .ifPresent(step -> positions.put(field, step.position())));
        }
        return positions;
    }

    private boolean changed(String field, Step step) {
        return look(sides.without(step)).differsIn(field, look(sides.with(step)));
    }

    private Optional<Step> halved(String field, int last) {
        Facts settled = look(sides.on(steps.get(last)));
        if (!look(sides.before(steps.getFirst())).differsIn(field, settled)) {
            return Optional.empty();
        }
        int otherwise = -1;
        int so = last;
        while (so - otherwise > 1) {
            int half = (otherwise + so) / 2;
            if (look(sides.on(steps.get(half))).differsIn(field, settled)) {
                otherwise = half;
            } else {
                so = half;
            }
        }
        Step found = steps.get(so);
        return steps.reversed().stream().filter(step -> sides.together(step, found))
                .filter(step -> changed(field, step)).findFirst();
    }

    private Facts look(Standpoint from) {
        return seen.computeIfAbsent(from, standpoint -> standpoint.look(facts).orElseGet(Facts::new));
    }
}
