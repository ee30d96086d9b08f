package org.accountabilityledger.reading.times;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The answers that are asked for most, by what they depend on; as many as weigh so much together. */
final class QueryCache {

    // Some 30 MB at most: a row of a list that can be chosen from has 150 bytes.
    private static final long WEIGHT = 200_000;

    /** All that an answer depends on. */
    record Key(Object question, Standpoint from, LocalDate day, String tables) {
    }

    private final AsyncCache<Key, Object> answers = Caffeine.newBuilder().maximumWeight(WEIGHT)
            .<Key, Object>weigher((question, answer) -> weight(answer)).buildAsync();

    /** A figure weighs ten, and a list as much more as it has rows. */
    private static int weight(Object answer) {
        return 10 + (answer instanceof Collection<?> rows ? rows.size() : 0);
    }

    /** Whoever asks the same meanwhile waits for the first one's answer; what failed is asked again. */
    @SuppressWarnings("unchecked")
    <T> T of(Key key, Supplier<T> answer) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> first = answers.asMap().putIfAbsent(key, mine);
        if (first != null) {
            return (T) told(first);
        }
        // Not by a function of the cache: an answer may ask for another one that is kept.
        try {
            T made = answer.get();
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    private static Object told(CompletableFuture<Object> first) {
        try {
            return first.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
