package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * What is only reported of somebody changes no view: of a random ledger each row is what it is without the reported
 * entries, but for the standing of replies that somebody reports, and the list of entries itself.
 */
class ReportedEntriesTest {

    private static final int LEDGERS = 40;
    // Behind whatever an answer of the ledger may point to.
    private static final int FIRST_NUMBER = 1000;
    private static final Set<String> IN_THE_CHAIN = Set.of("allegation", "review", "recommendation", "commitment");
    // Entries are listed as they are, and a duty says that a reply is reported.
    private static final Set<String> ENTRIES = Set.of("search");
    private static final Set<String> STANDING = Set.of("counting", "original_counting", "excuse");

    @Test
    void a_ledger_with_reported_entries_shows_what_it_shows_without_them() {
        Random random = new Random(Seed.of(getClass()));
        int reported = 0;
        for (int i = 0; i < LEDGERS; i++) {
            RandomLedger ledger = RandomLedger.of(random);
            for (RowProjection<?> view : LedgerViews.in(LONDON).all().stream().filter(RowProjection.class::isInstance)
                    .map(each -> (RowProjection<?>) each).toList()) {
                if (!ENTRIES.contains(view.name())) {
                    reported += compare(view.rows(), ledger, random);
                }
            }
        }
        assertThat(reported).as("reported entries that were looked at").isGreaterThan(1000);
    }

    private static <E extends LedgerEvent> int compare(RowFold<E> rows, RandomLedger ledger, Random random) {
        int reported = 0;
        Map<FileRef, List<RandomLedger.Written>> files = ledger.entries().stream()
                .filter(written -> IN_THE_CHAIN.contains(written.file().kind()) && rows.kinds().contains(written.file().kind()))
                .collect(Collectors.groupingBy(RandomLedger.Written::file));
        for (Map.Entry<FileRef, List<RandomLedger.Written>> file : files.entrySet()) {
            List<Entry<E>> own = file.getValue().stream().filter(each -> rows.events().isInstance(each.event()))
                    .map(each -> each.entry(rows.events())).toList();
            List<Entry<E>> hearsay = hearsay(own, random);
            reported += hearsay.size();
            List<Entry<E>> both = new ArrayList<>(own);
            both.addAll(hearsay);
            for (LocalDate day : days(both)) {
                assertThat(kept(rows.of(file.getKey(), new History<>(both).on(day))))
                        .as("%s of %s on %s, with %s", rows, file.getKey(), day, hearsay)
                        .isEqualTo(kept(rows.of(file.getKey(), new History<>(own).on(day))));
            }
        }
        return reported;
    }

    private static Set<LocalDate> days(List<? extends Entry<?>> entries) {
        return entries.stream().flatMap(entry -> Stream.of(entry.countsFrom(),
                entry.occurredOn().earliest().isBefore(LocalDate.of(1900, 1, 1)) ? entry.countsFrom()
                        : entry.occurredOn().earliest())).collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> kept(List<TableRow> rows) {
        return rows.stream().map(row -> {
            Map<String, Object> kept = new HashMap<>(row.kept());
            kept.keySet().removeAll(STANDING);
            if ("reply".equals(kept.get("kind"))) {
                kept.remove("excused");
            }
            return kept;
        }).toList();
    }

    /** Some of the entries once more, as somebody reports them of their speaker. */
    private static <E extends LedgerEvent> List<Entry<E>> hearsay(List<Entry<E>> own, Random random) {
        List<Entry<E>> hearsay = new ArrayList<>();
        for (Entry<E> entry : own) {
            if (Hearsay.can(entry.event()) && random.nextBoolean()) {
                hearsay.add(new Entry<>(FIRST_NUMBER + hearsay.size(), own.getLast().recordedAt(),
                        own.getLast().recordedOn(), Hearsay.of(entry.event())));
            }
        }
        return hearsay;
    }
}
