package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ListingObserved;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.ListingSeen;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * What observers saw in the registers of others moves nothing: of a random ledger each row is what it is without it, on
 * every day, but for the list of silent changes and the list of entries.
 */
class ObservedListingsTest {

    private static final int LEDGERS = 40;
    private static final int FIRST_NUMBER = 1000;
    private static final int MANY = 8;
    // They tell of entries as they are.
    private static final Set<String> OWN = Set.of("search", "silent-change");

    @Test
    void a_ledger_with_observed_listings_shows_what_it_shows_without_them() {
        Random random = new Random(Seed.of(getClass()));
        int rows = 0;
        for (int i = 0; i < LEDGERS; i++) {
            Map<FileRef, List<RandomLedger.Written>> files = RandomLedger.of(random).entries().stream()
                    .filter(each -> each.file().kind().equals(CommitmentId.KIND))
                    .collect(Collectors.groupingBy(RandomLedger.Written::file));
            for (RowProjection<?> view : LedgerViews.in(LONDON).all().stream().filter(RowProjection.class::isInstance)
                    .map(each -> (RowProjection<?>) each).filter(each -> !OWN.contains(each.name())).toList()) {
                for (List<RandomLedger.Written> file : files.values()) {
                    rows += compare(view.rows(), file, random);
                }
            }
        }
        assertThat(rows).as("rows that were compared").isGreaterThan(1000);
    }

    private static <E extends LedgerEvent> int compare(RowFold<E> rows, List<RandomLedger.Written> file, Random random) {
        if (!rows.kinds().contains(CommitmentId.KIND)) {
            return 0;
        }
        List<Entry<E>> with = file.stream().filter(each -> rows.events().isInstance(each.event()))
                .map(each -> each.entry(rows.events())).collect(Collectors.toCollection(ArrayList::new));
        if (with.isEmpty()) {
            return 0;
        }
        // Before the others, so that they would be weighed first.
        for (int i = 0; i < MANY && rows.events().isAssignableFrom(ListingObserved.class); i++) {
            with.add(1, observation(with.getLast(), FIRST_NUMBER + i, file.getFirst().file(), random, rows.events()));
        }
        List<Entry<E>> without = without(with);
        int compared = 0;
        for (LocalDate day : with.stream().map(Entry::countsFrom).collect(Collectors.toSet())) {
            List<Map<String, Object>> shown = kept(rows.of(file.getFirst().file(), new History<>(without).on(day)));
            assertThat(kept(rows.of(file.getFirst().file(), new History<>(with).on(day))))
                    .as("%s of %s on %s", rows, with, day).isEqualTo(shown);
            compared += shown.size();
        }
        return compared;
    }

    /** Nor with what withdrew them. */
    private static <E extends LedgerEvent> List<Entry<E>> without(List<Entry<E>> with) {
        Set<Long> observations = with.stream().filter(each -> each.event() instanceof ListingObserved)
                .map(Entry::number).collect(Collectors.toSet());
        return with.stream().filter(each -> !observations.contains(each.number())
                && !observations.contains(each.event().withdraws())).toList();
    }

    private static List<Map<String, Object>> kept(List<TableRow> rows) {
        return rows.stream().map(TableRow::kept).toList();
    }

    private static <E extends LedgerEvent> Entry<E> observation(Entry<E> last, long number, FileRef file, Random random,
            Class<E> events) {
        String day = LocalDate.of(2025, 4, 1).plusDays(random.nextInt(500)).toString();
        String date = switch (random.nextInt(4)) {
            case 0 -> day.substring(0, 7);
            case 1 -> day + "/..";
            case 2 -> "../" + day;
            default -> day;
        };
        return new Entry<>(number, last.recordedAt(), last.recordedOn(), events.cast(new ListingObserved(
                new CommitmentId(file.reference()), LedgerExamples.on(date), LedgerExamples.words("The tracker"),
                Optional.empty(), random.nextBoolean() ? ListingSeen.LISTED : ListingSeen.GONE, Optional.empty(),
                Optional.empty(), Optional.empty())));
    }
}
