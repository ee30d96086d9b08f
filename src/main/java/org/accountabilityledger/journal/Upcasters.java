package org.accountabilityledger.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The steps from the older versions of events to the current ones: each leads to it, or there is none. */
final class Upcasters {

    /** All that there are. A version before the first of its event's steps cannot be read: it sets its file aside. */
    static final List<Upcaster> OF_THE_LEDGER = List.of();

    private final Map<String, SortedMap<Integer, Upcaster>> steps = new HashMap<>();

    /**
     * Holds them against the versions in which events are recorded now.
     *
     * @throws IllegalStateException if a step is missing, doubled, or leads nowhere
     */
    Upcasters(List<Upcaster> all, Map<String, Integer> current) {
        for (Upcaster step : all) {
            Integer now = current.get(step.name());
            demand(now != null, step, "no event is called so");
            demand(step.from() >= 1 && step.from() < now, step, "versions 1 to " + now + " are known, and " + now
                    + " is the current one");
            demand(steps.computeIfAbsent(step.name(), name -> new TreeMap<>()).put(step.from(), step) == null, step,
                    "another one does");
        }
        steps.forEach((name, chain) -> {
            for (int version = chain.firstKey(); version < current.get(name); version++) {
                demand(chain.containsKey(version), chain.get(chain.firstKey()),
                        "none reads version " + version + " on");
            }
        });
    }

    /** The older versions of an event that can be read, in order. */
    List<Integer> versions(String name) {
        return List.copyOf(of(name).keySet());
    }

    /** What leads from an older version to the current one, in order. */
    List<Upcaster> from(String name, int version) {
        return List.copyOf(of(name).tailMap(version).values());
    }

    private SortedMap<Integer, Upcaster> of(String name) {
        return steps.getOrDefault(name, new TreeMap<>());
    }

    private static void demand(boolean holds, Upcaster step, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("An upcaster reads '" + step.name() + "', version " + step.from() + ", but "
                    + otherwise + ".");
        }
    }
}
