package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/** Every table, as it stood on any day, known at any position, holds what the folds make of the entries; never more. */
class TwoTimesAgainstFoldsTest {

    private static final int LEDGERS = 80;
    private static final int QUESTIONS = 6;
    private static final long SEED = Seed.of(TwoTimesAgainstFoldsTest.class);
    private static final FollowedLedger FOLLOWED = new FollowedLedger();

    @Test
    void every_table_holds_what_the_folds_say_of_every_day_and_position() {
        Random random = new Random(SEED);
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < LEDGERS; i++) {
            RandomLedger ledger = RandomLedger.of(random);
            String which = "ledger " + i + ", seed " + SEED;
            FOLLOWED.look(ledger, () -> {
                FOLLOWED.followAll(ledger, 1);
                for (int question = 0; question < QUESTIONS; question++) {
                    long knownAt = random.nextInt(ledger.entries().size() + 1);
                    LocalDate validOn = day(ledger, random);
                    List<String> rows = FOLLOWED.tables.at(validOn, knownAt);
                    assertThat(rows).as("%s, on %s, known at %d", which, validOn, knownAt)
                            .containsExactlyElementsOf(folded(ledger, validOn, knownAt));
                    rows.forEach(row -> filled.add(row.substring(0, row.indexOf('{'))));
                }
                walked(ledger, random, which);
                assertThat(FOLLOWED.tables.overlapping()).as(which).isEmpty();
                assertThat(FOLLOWED.tables.empty()).as(which).isEmpty();
            });
        }
        assertThat(filled).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(FOLLOWED.tables.names());
    }

    @Test
    void nothing_that_was_known_is_changed_by_what_is_recorded_later() {
        Random random = new Random(SEED);
        for (int i = 0; i < LEDGERS / 10; i++) {
            RandomLedger ledger = RandomLedger.of(random);
            String which = "ledger " + i + ", seed " + SEED;
            FOLLOWED.look(ledger, () -> {
                Map<Long, String> known = new TreeMap<>();
                for (long position = 0; position < ledger.entries().size(); position++) {
                    FOLLOWED.follow(position, 1);
                    known.put(position + 1, FOLLOWED.tables.checksum(position + 1));
                }
                assertThat(known).as(which).allSatisfy((position, checksum) ->
                        assertThat(FOLLOWED.tables.checksum(position)).as("at %d", position).isEqualTo(checksum));
            });
        }
    }

    /** From each step of a walk is seen what is seen from there. */
    private static void walked(RandomLedger ledger, Random random, String which) {
        List<LocalDate> days = IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(step -> day(ledger, random)).sorted()
                .toList();
        List<Long> positions = days.stream().map(day -> random.nextLong(ledger.entries().size() + 1)).sorted().toList();
        assertThat(FOLLOWED.tables.along(days, positions)).as("%s, along %s and %s", which, days, positions)
                .isEqualTo(IntStream.range(0, days.size())
                        .mapToObj(step -> FOLLOWED.tables.at(days.get(step), positions.get(step))).toList());
    }

    /** Mostly one on which something changes, or one beside it; else any at all. */
    private static LocalDate day(RandomLedger ledger, Random random) {
        List<LocalDate> days = ledger.days();
        return switch (random.nextInt(12)) {
            case 0 -> LocalDate.of(1, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            case 2 -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            default -> days.get(random.nextInt(days.size()));
        };
    }

    private static List<String> folded(RandomLedger ledger, LocalDate validOn, long knownAt) {
        List<String> rows = new ArrayList<>();
        FOLLOWED.views.stream().filter(RowProjection.class::isInstance)
                .forEach(view -> rows.addAll(folded((RowProjection<?>) view, ledger, validOn, knownAt)));
        return rows.stream().sorted().toList();
    }

    private static <E extends LedgerEvent> List<String> folded(RowProjection<E> view, RandomLedger ledger,
            LocalDate validOn, long knownAt) {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<FileRef, History<E>> file : ledger.known(view, knownAt).entrySet()) {
            History<E> counting = counting(view, file.getValue(), validOn);
            if (!counting.entries().isEmpty()) {
                view.rows().of(file.getKey(), counting).forEach(row -> rows.add(VersionTables.text(
                        row.set("example", file.getValue().example()))));
            }
        }
        return rows;
    }

    private static <E extends LedgerEvent> History<E> counting(RowProjection<E> view, History<E> known, LocalDate validOn) {
        LocalDate first = known.entries().stream().filter(entry -> entry.event().withdraws() == 0)
                .filter(entry -> entry.number() == 1 || view.reads(entry.event().getClass())).map(Entry::countsFrom)
                .min(LocalDate::compareTo).orElse(validOn);
        return switch (view.rows().days()) {
            case EACH -> known.on(validOn);
            case FROM_THE_BEGINNING -> known.on(validOn.isBefore(first) ? first : validOn);
            case NONE -> known;
        };
    }
}
