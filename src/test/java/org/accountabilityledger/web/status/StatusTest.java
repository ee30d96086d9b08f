package org.accountabilityledger.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A part that gives no answer keeps nobody waiting for the others, and is asked by one at a time. */
class StatusTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    private final AtomicInteger looks = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicReference<Sight> views = new AtomicReference<>(Sight.up("All read."));
    private final Status status = new Status(parts(), time::get, Duration.ofMillis(300));

    @AfterEach
    void it_ends() {
        answer.countDown();
        status.close();
    }

    @Test
    void what_stands_still_does_not_work_and_the_others_are_seen() {
        assertThat(status.now(Part.DATABASE)).isEqualTo(new PartState(Part.DATABASE,
                Sight.down("It has not answered for 0 seconds."), NOON));
        assertThat(status.now(Part.VIEWS)).isEqualTo(new PartState(Part.VIEWS, Sight.up("All read."), NOON));
    }

    @Test
    void one_look_at_a_time_is_under_way_however_often_somebody_asks() {
        for (int i = 0; i < 5; i++) {
            time.updateAndGet(before -> before.plusSeconds(60));
            status.now();
        }
        assertThat(looks).hasValue(1);
        assertThat(status.now(Part.DATABASE).sight().sentence()).isEqualTo("It has not answered for 240 seconds.");
    }

    @Test
    void since_when_it_is_so_stays_until_it_changes() {
        status.now();
        time.set(NOON.plusSeconds(60));
        views.set(new Sight("STOPPED", "1 view has stopped."));
        assertThat(status.now(Part.VIEWS).since()).isEqualTo(NOON.plusSeconds(60));
        time.set(NOON.plusSeconds(120));
        views.set(new Sight("STOPPED", "2 views have stopped."));
        assertThat(status.now(Part.VIEWS)).isEqualTo(new PartState(Part.VIEWS,
                new Sight("STOPPED", "2 views have stopped."), NOON.plusSeconds(60)));
    }

    @Test
    void what_fails_is_told_without_a_word_of_what_failed() {
        assertThat(status.now(Part.CLOCK).sight().code()).isEqualTo("DOWN");
        assertThat(status.now(Part.CLOCK).sight().sentence()).startsWith("It does not answer: IllegalStateException")
                .doesNotContain("secret");
    }

    private Map<Part, Supplier<Sight>> parts() {
        Map<Part, Supplier<Sight>> parts = new EnumMap<>(Part.class);
        parts.put(Part.DATABASE, () -> {
            looks.incrementAndGet();
            try {
                answer.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Sight.up("It answers.");
        });
        parts.put(Part.VIEWS, views::get);
        parts.put(Part.CLOCK, () -> {
            throw new IllegalStateException("secret");
        });
        return parts;
    }
}
