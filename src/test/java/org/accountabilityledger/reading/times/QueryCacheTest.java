package org.accountabilityledger.reading.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QueryCacheTest {

    private final QueryCache cache = new QueryCache();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void many_who_ask_the_same_at_once_are_answered_by_one_question() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 50).mapToObj(_ -> readers.submit(() ->
                    cache.of(key("how many"), () -> {
                        wait(open);
                        return asked.incrementAndGet();
                    }))).toList();
            open.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_question_that_failed_tells_everybody_why_and_is_asked_again() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> answers = IntStream.range(0, 10).mapToObj(_ -> readers.submit(() ->
                    cache.of(key("what fails"), () -> {
                        wait(open);
                        throw new IllegalStateException("The database is away.");
                    }))).toList();
            open.countDown();
            for (Future<Object> answer : answers) {
                assertThatThrownBy(answer::get).isInstanceOf(ExecutionException.class)
                        .hasRootCauseExactlyInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(cache.<Integer>of(key("what fails"), asked::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void an_answer_may_ask_for_others_that_are_kept() {
        assertThat(cache.<Integer>of(key("outer"), () -> 1 + cache.<Integer>of(key("inner"), asked::incrementAndGet)))
                .isEqualTo(2);
        assertThat(cache.<Integer>of(key("inner"), asked::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void lists_of_many_rows_push_each_other_out() {
        List<Integer> rows = IntStream.range(0, 1000).boxed().toList();
        for (int i = 0; i < 1000; i++) {
            cache.of(key("list " + i), () -> {
                asked.incrementAndGet();
                return rows;
            });
        }
        for (int i = 0; i < 1000; i++) {
            cache.of(key("list " + i), () -> {
                asked.incrementAndGet();
                return rows;
            });
        }
        assertThat(asked.get()).isBetween(1200, 2000);
    }

    private static void wait(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static QueryCache.Key key(Object question) {
        return new QueryCache.Key(question, Standpoint.NOW, LocalDate.of(2026, 3, 1), "");
    }
}
