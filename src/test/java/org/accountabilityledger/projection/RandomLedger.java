package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.GivenJournal;

/**
 * A file or two of every kind with whatever may become of them, recorded in turns and late, under dates of every form;
 * entries are withdrawn in the middle, openings too.
 *
 * @param entries in the order of their positions, which begin at 1
 */
public record RandomLedger(List<Written> entries) {

    /** One entry: the number in its file, and when it was recorded. */
    public record Written(FileRef file, long number, Instant recordedAt, LedgerEvent event) {

        <E extends LedgerEvent> Entry<E> entry(Class<E> slice) {
            return new Entry<>(number, recordedAt, LocalDate.ofInstant(recordedAt, LONDON), slice.cast(event));
        }
    }

    public static RandomLedger of(Random random) {
        return of(random, 2);
    }

    /** With so many files of every kind. */
    static RandomLedger of(Random random, int many) {
        List<Deque<LedgerEvent>> files = new ArrayList<>();
        RandomEvents events = new RandomEvents(random);
        for (int i = 0; i < many; i++) {
            events.files(i).forEach(file -> files.add(new ArrayDeque<>(Arrays.asList(file))));
        }
        List<Written> written = new ArrayList<>();
        Instant now = LocalDate.of(2025, 5, 1).atTime(22, 30).atZone(LONDON).toInstant();
        while (!files.isEmpty()) {
            now = now.plusSeconds(random.nextInt(3) == 0 ? 1 : random.nextInt(20 * 86_400));
            LedgerEvent event = random.nextInt(6) == 0 ? withdrawal(random, written, events).orElseGet(() ->
                    next(random, files)) : next(random, files);
            event = Hearsay.can(event) && random.nextInt(6) == 0 ? Hearsay.of(event) : event;
            FileRef file = FileRef.of(event.file());
            long number = 1 + written.stream().filter(each -> each.file().equals(file)).count();
            written.add(new Written(file, number, now, event));
        }
        return new RandomLedger(List.copyOf(written));
    }

    private static LedgerEvent next(Random random, List<Deque<LedgerEvent>> files) {
        Deque<LedgerEvent> file = files.get(random.nextInt(files.size()));
        LedgerEvent event = file.poll();
        if (file.isEmpty()) {
            files.remove(file);
        }
        return event;
    }

    /** Of an entry that stands. */
    private static Optional<LedgerEvent> withdrawal(Random random, List<Written> written, RandomEvents events) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Written any = written.get(random.nextInt(written.size()));
        boolean gone = any.event().withdraws() > 0 || written.stream().anyMatch(each ->
                each.file().equals(any.file()) && each.event().withdraws() == any.number());
        return gone ? Optional.empty() : Optional.of(events.withdrawal(any.event(), any.number()));
    }

    public void record(GivenJournal journal) {
        record(journal, 0, entries.size());
    }

    /** Those behind a position, up to another. */
    void record(GivenJournal journal, int behind, int upTo) {
        for (int i = behind; i < upTo; i++) {
            Written each = entries.get(i);
            journal.record(i + 1, each.file(), each.number(), each.recordedAt(), each.event());
        }
    }

    /** What was known of the files of these kinds at a position. */
    <E extends LedgerEvent> Map<FileRef, History<E>> known(RowProjection<E> view, long position) {
        Map<FileRef, History<E>> files = new LinkedHashMap<>();
        entries.stream().limit(position).filter(each -> view.kinds().contains(each.file().kind())).forEach(each ->
                files.merge(each.file(), History.<E>empty().plus(each.entry(view.rows().events())),
                        (history, one) -> history.plus(one.entries().getFirst())));
        return files;
    }

    /** Every day on which something begins to count, or may have happened, and those around it. */
    List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.stream().map(each -> each.entry(LedgerEvent.class)).flatMap(entry -> Stream.of(entry.countsFrom(),
                entry.occurredOn().earliest())).filter(day -> !day.equals(LocalDate.MIN)).forEach(day ->
                days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return List.copyOf(days);
    }
}
