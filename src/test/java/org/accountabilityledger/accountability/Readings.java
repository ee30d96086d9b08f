package org.accountabilityledger.accountability;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;

/** A file on the readings of its dates: the same entries with exact days, of which none lies behind its recording. */
public final class Readings {

    private Readings() {
    }

    /** The same standing entries, recorded the other way round: nothing tells those of one day apart. */
    static <E extends LedgerEvent> History<E> backwards(History<E> file) {
        History<E> backwards = History.empty();
        for (Entry<E> entry : file.standing().reversed()) {
            backwards = backwards.plus(new Entry<>(backwards.entries().size() + 1L, entry.recordedAt(),
                    entry.recordedOn(), entry.event()));
        }
        return backwards;
    }

    /**
     * With each entry on each of the days that matter which its date can mean: all of them, or where there are more, so
     * many of them by chance.
     */
    public static <E extends LedgerEvent> Stream<History<E>> of(History<E> file, Collection<LocalDate> matter, int most,
            Random random) {
        List<List<Entry<E>>> meant = meant(file, matter);
        if (meant.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other) > most) {
            return Stream.generate(() -> new History<>(meant.stream().map(each ->
                    each.get(random.nextInt(each.size()))).toList())).limit(most).filter(Readings::inTurn);
        }
        Stream<List<Entry<E>>> all = Stream.of(List.of());
        for (List<Entry<E>> each : meant) {
            all = all.flatMap(reading -> each.stream().map(entry -> Lists.plus(reading, entry)));
        }
        return all.map(History::new).filter(Readings::inTurn);
    }

    /** A clock is resumed that was stopped: one of its stops on record by then is no later. */
    private static boolean inTurn(History<?> reading) {
        return reading.standing().stream().allMatch(resumed -> !(resumed.event() instanceof ReplyClockResumed resume)
                || resume.duties().stream().allMatch(duty -> {
                    List<LocalDate> stops = reading.standing().stream().filter(entry -> entry.number() < resumed.number()
                                    && entry.event() instanceof ReplyClockSuspended stop && stop.duties().contains(duty))
                            .map(Entry::countsFrom).toList();
                    return stops.isEmpty() || stops.stream().anyMatch(stop -> !stop.isAfter(resumed.countsFrom()));
                }));
    }

    /** Each entry on each of its days. */
    private static <E extends LedgerEvent> List<List<Entry<E>>> meant(History<E> file, Collection<LocalDate> matter) {
        LocalDate begun = file.entries().getFirst().countsFrom();
        TreeSet<LocalDate> days = new TreeSet<>(matter);
        file.entries().forEach(entry -> days.addAll(List.of(first(entry, begun), entry.countsFrom())));
        file.entries().forEach(entry -> sets(entry.event()).map(EdtfDate::latest).ifPresent(days::add));
        List.copyOf(days).forEach(day -> days.addAll(List.of(day.minusDays(1), day.plusDays(1))));
        return file.entries().stream().map(entry -> days(entry, begun, days).stream()
                .map(day -> entry.holding(on(entry.event(), day))).toList()).toList();
    }

    /** Nobody sets a day that is over, where that can be avoided. */
    private static SortedSet<LocalDate> days(Entry<?> entry, LocalDate begun, TreeSet<LocalDate> days) {
        LocalDate last = sets(entry.event()).map(EdtfDate::latest)
                .filter(set -> !set.isBefore(first(entry, begun)) && set.isBefore(entry.countsFrom()))
                .orElse(entry.countsFrom());
        return days.subSet(first(entry, begun), true, last, true);
    }

    /** The day that an entry sets, if it sets one. */
    static Optional<EdtfDate> sets(LedgerEvent event) {
        return switch (event) {
            case DeadlineDeferred moved -> moved.to();
            case ReviewExtended moved -> moved.to();
            case ReplyExtensionGranted moved -> Optional.of(moved.moves().getFirst().to());
            case ReplyClockResumed moved -> moved.moves().stream().map(DueMove::to).findFirst();
            default -> Optional.empty();
        };
    }

    /** What may have happened at any time happened at the latest when the file began, as far as it matters. */
    private static LocalDate first(Entry<?> entry, LocalDate begun) {
        LocalDate earliest = entry.occurredOn().earliest();
        return earliest.isAfter(entry.countsFrom()) ? entry.countsFrom() : earliest.isBefore(begun) ? begun : earliest;
    }

    /** The same event on that day. */
    @SuppressWarnings("unchecked")
    private static <E extends LedgerEvent> E on(E event, LocalDate day) {
        try {
            RecordComponent[] parts = event.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getAccessor().invoke(event);
                if (values[i] instanceof Attestation said) {
                    values[i] = new Attestation(EdtfDate.of(day), said.statedBy(), said.reportedBy(),
                            said.citations(), said.note());
                }
            }
            return (E) event.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
