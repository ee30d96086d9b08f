package org.accountabilityledger.reading.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/** How days are counted where dates are not exact, where promises came first, and where there are several. */
class DaysToPromiseTest {

    private static final long SEED = Seed.of(DaysToPromiseTest.class);

    @Test
    void what_was_promised_before_it_was_accepted_took_no_days() {
        assertThat(days("2025-06-16", "2025-03-01")).contains(new Days(0, 0));
        assertThat(days("2025-06-16", "2025-06")).contains(new Days(0, 14));
    }

    @Test
    void a_month_may_mean_each_of_its_days() {
        assertThat(days("2025-06-16", "2025-07")).contains(new Days(15, 45));
        assertThat(days("2025-06", "2025-07-10")).contains(new Days(10, 39));
        assertThat(days("2025-06-16", "2025-06-20~")).as("about, and perhaps, widen nothing").contains(new Days(4, 4));
    }

    @Test
    void the_first_of_several_promises_counts_on_every_reading_of_them() {
        assertThat(days("2025-06-01", "2025-07", "2025-07-10", "2026")).contains(new Days(30, 39));
    }

    @Test
    void an_open_end_leaves_the_days_open_and_no_promise_is_no_number() {
        assertThat(counted("2025-06-16", "../2025-07-01").answer()).isEqualTo("DAYS_OPEN");
        assertThat(counted("2025-06-16", "../2025-07-01").days()).isEmpty();
        assertThat(counted("2025-06-16").answer()).isEqualTo("NOTHING_PROMISED");
    }

    /** Whatever days the dates mean in truth, the median of them lies between the two bounds. */
    @Test
    void the_median_of_any_days_that_the_dates_can_mean_lies_between_its_bounds() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            List<Days> ranges = Stream.generate(() -> range(random)).limit(1 + random.nextInt(9)).toList();
            Median bounds = Median.of(ranges).orElseThrow();
            double median = Median.of(ranges.stream().map(range -> one(range, random)).toList()).orElseThrow().least();
            assertThat(median).as("seed %d, %s", SEED, ranges).isBetween(bounds.least(), bounds.most());
        }
    }

    private static Days range(Random random) {
        long least = random.nextInt(50);
        return new Days(least, least + random.nextInt(40));
    }

    private static Days one(Days range, Random random) {
        long day = LongStream.rangeClosed(range.least(), range.most())
                .skip(random.nextLong(range.most() - range.least() + 1)).findFirst().orElseThrow();
        return new Days(day, day);
    }

    private static Optional<Days> days(String accepted, String... promised) {
        return counted(accepted, promised).days();
    }

    private static Counted counted(String accepted, String... promised) {
        List<Found> found = new ArrayList<>();
        found.add(found("recommendation:r", "ACCEPTED", accepted));
        for (int i = 0; i < promised.length; i++) {
            found.add(found("commitment:c" + i, "PROMISED", promised[i]));
        }
        found.add(new Found(FileRef.of("commitment:other"), new Case("PROMISED", "other/council",
                EdtfDate.of("2025-06-16"), 1, Optional.empty())));
        return new DaysToPromise().count(found).getFirst();
    }

    private static Found found(String file, String part, String on) {
        return new Found(FileRef.of(file), new Case(part, "r/council", EdtfDate.of(on), 1, Optional.empty()));
    }
}
