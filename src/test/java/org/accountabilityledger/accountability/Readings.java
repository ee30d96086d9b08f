package org.accountabilityledger.accountability;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;

/** A file on the readings of its dates: the same entries with exact days, of which none lies behind its recording. */
public final class Readings {

    private Readings() {
    }

    /** The same entries behind the opening, recorded the other way round: nothing tells those of one day apart. */
    static <E extends LedgerEvent> History<E> backwards(History<E> file) {
        History<E> backwards = new History<>(file.entries().subList(0, 1));
        for (Entry<E> entry : file.entries().subList(1, file.entries().size()).reversed()) {
            backwards = backwards.plus(new Entry<>(backwards.entries().size() + 1L, entry.recordedAt(),
                    entry.recordedOn(), entry.event()));
        }
        return backwards;
    }

    /** With each entry on each of the days that matter which its date can mean. */
    public static <E extends LedgerEvent> Stream<History<E>> of(History<E> file, Collection<LocalDate> matter) {
        TreeSet<LocalDate> days = new TreeSet<>(matter);
        file.entries().forEach(entry -> days.addAll(List.of(first(entry), entry.countsFrom())));
        file.entries().forEach(entry -> sets(entry.event()).map(EdtfDate::latest).ifPresent(days::add));
        List.copyOf(days).forEach(day -> days.addAll(List.of(day.minusDays(1), day.plusDays(1))));
        Stream<List<Entry<E>>> all = Stream.of(List.of());
        for (Entry<E> entry : file.entries()) {
            all = all.flatMap(reading -> days(entry, days).stream().map(day -> plus(reading, entry, day)));
        }
        return all.map(History::new);
    }

    /** Nobody sets a day that is over, where that can be avoided. */
    private static SortedSet<LocalDate> days(Entry<?> entry, TreeSet<LocalDate> days) {
        LocalDate last = sets(entry.event()).map(EdtfDate::latest)
                .filter(set -> !set.isBefore(first(entry)) && set.isBefore(entry.countsFrom()))
                .orElse(entry.countsFrom());
        return days.subSet(first(entry), true, last, true);
    }

    /** The day that an entry sets, if it sets one. */
    static Optional<EdtfDate> sets(LedgerEvent event) {
        return switch (event) {
            case DeadlineDeferred moved -> moved.to();
            case ReviewExtended moved -> moved.to();
            case ReplyExtensionGranted moved -> Optional.of(moved.moves().getFirst().to());
            default -> Optional.empty();
        };
    }

    private static LocalDate first(Entry<?> entry) {
        LocalDate earliest = entry.occurredOn().earliest();
        return earliest.isBefore(entry.countsFrom()) ? earliest : entry.countsFrom();
    }

    private static <E extends LedgerEvent> List<Entry<E>> plus(List<Entry<E>> reading, Entry<E> entry, LocalDate day) {
        List<Entry<E>> longer = new ArrayList<>(reading);
        longer.add(entry.holding(on(entry.event(), day)));
        return longer;
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
                    values[i] = new Attestation(EdtfDate.of(day), said.statedBy(), said.citations(), said.note());
                }
            }
            return (E) event.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
