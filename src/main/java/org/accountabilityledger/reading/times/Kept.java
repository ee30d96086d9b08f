package org.accountabilityledger.reading.times;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The answers that were asked for last, by what they depend on. */
final class Kept {

    private static final int MANY = 2_000;

    /** All that an answer depends on. */
    record Key(Object question, Optional<LocalDate> validOn, LocalDate day, long position) {
    }

    private final Map<Key, Object> answers = Collections.synchronizedMap(new LinkedHashMap<>(MANY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
            return size() > MANY;
        }
    });

    @SuppressWarnings("unchecked")
    <T> T of(Key key, Supplier<T> answer) {
        Object known = answers.get(key);
        if (known == null) {
            known = answer.get();
            answers.put(key, known);
        }
        return (T) known;
    }
}
