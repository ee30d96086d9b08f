package org.accountabilityledger.reading.times;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** The answers that were asked for last, by what they depend on. */
final class Kept {

    private static final int MANY = 10_000;

    /** All that an answer depends on. */
    record Key(Object question, Standpoint from, LocalDate day, String tables) {
    }

    private final Map<Key, FutureTask<?>> answers = Collections.synchronizedMap(new LinkedHashMap<>(MANY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FutureTask<?>> eldest) {
            return size() > MANY;
        }
    });

    /** Whoever asks the same meanwhile waits for the first one's answer. */
    @SuppressWarnings("unchecked")
    <T> T of(Key key, Supplier<T> answer) {
        FutureTask<T> mine = new FutureTask<>(answer::get);
        FutureTask<T> first = (FutureTask<T>) answers.putIfAbsent(key, mine);
        if (first == null) {
            mine.run();
        }
        return first == null ? told(key, mine) : told(key, first);
    }

    private <T> T told(Key key, FutureTask<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            answers.remove(key, answer);
            throw failed.getCause() instanceof RuntimeException cause ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
