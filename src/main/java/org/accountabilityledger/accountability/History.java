package org.accountabilityledger.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The entries of one file in the order in which they were recorded. A state is the fold of those that stand, ordered
 * by valid day, those of one day by their kind, and only then as recorded: so a fact recorded late falls into its
 * place, and a withdrawn entry is gone from every valid day from the moment on at which its withdrawal was known.
 *
 * @param possible standing entries that do not count yet on the day for which this was asked, but whose dates leave
 *     open that they had happened by then: nobody is called late or silent where one of them speaks against it
 * @param mayBeReported the same of what is only reported of its speaker
 */
public record History<E extends LedgerEvent>(List<Entry<E>> entries, List<Entry<E>> possible,
        List<Entry<E>> mayBeReported) {

    private static final Comparator<Entry<?>> IN_TURN = Comparator.<Entry<?>, LocalDate>comparing(Entry::countsFrom)
            .thenComparing(each -> each.event().entryKind());

    public History {
        entries = List.copyOf(entries);
        possible = List.copyOf(possible);
        mayBeReported = List.copyOf(mayBeReported);
    }

    public History(List<Entry<E>> entries) {
        this(entries, List.of(), List.of());
    }

    public static <E extends LedgerEvent> History<E> empty() {
        return new History<>(List.of());
    }

    public History<E> plus(Entry<E> entry) {
        return new History<>(Lists.plus(entries, entry), possible, mayBeReported);
    }

    /** What the ledger knew at that moment. */
    public History<E> knownAt(Instant moment) {
        return new History<>(entries.stream().filter(entry -> !entry.recordedAt().isAfter(moment)).toList());
    }

    /** Its first entries: what the ledger knew when it had recorded that many. */
    public History<E> first(long many) {
        return new History<>(entries.stream().filter(entry -> entry.number() <= many).toList());
    }

    /**
     * What counts on that valid day or before, with what was withdrawn of it: a fold of it is a fold of the whole on
     * that day.
     */
    public History<E> on(LocalDate day) {
        if (!possible.isEmpty() || !mayBeReported.isEmpty()) {
            return new History<>(Stream.of(entries, possible, mayBeReported).flatMap(List::stream).distinct()
                    .sorted(Comparator.comparing(Entry::number)).toList()).on(day);
        }
        Set<Long> begun = new HashSet<>();
        boolean all = true;
        for (Entry<E> entry : entries) {
            long withdrawn = entry.event().withdraws();
            if (withdrawn == 0 && !entry.countsFrom().isAfter(day)) {
                begun.add(entry.number());
            } else {
                all &= begun.contains(withdrawn);
            }
        }
        if (all) {
            return this;
        }
        return new History<>(entries.stream().filter(entry -> begun.contains(entry.number())
                || begun.contains(entry.event().withdraws())).toList(), possibleOn(day), mayBeReportedOn(day));
    }

    private List<Entry<E>> possibleOn(LocalDate day) {
        Set<Long> withdrawn = withdrawn();
        Set<Long> confirmed = confirmed(withdrawn, answer -> !answer.countsFrom().isAfter(day));
        Set<Long> mayBeConfirmed = confirmed(withdrawn, answer -> !answer.occurredOn().surelyAfter(day));
        return entries.stream().filter(entry -> entry.event().withdraws() == 0 && !withdrawn.contains(entry.number()))
                .filter(entry -> !entry.occurredOn().surelyAfter(day) && isOwn(entry, mayBeConfirmed))
                .filter(entry -> entry.countsFrom().isAfter(day) || !isOwn(entry, confirmed)).toList();
    }

    private List<Entry<E>> mayBeReportedOn(LocalDate day) {
        Set<Long> withdrawn = withdrawn();
        return entries.stream().filter(entry -> entry.attestation().reported() && !withdrawn.contains(entry.number()))
                .filter(entry -> entry.countsFrom().isAfter(day) && !entry.occurredOn().surelyAfter(day)).toList();
    }

    /** The reported entries that were confirmed last, of the answers that are looked at. */
    private Set<Long> confirmed(Set<Long> withdrawn, Predicate<Entry<E>> which) {
        Set<Long> confirmed = new HashSet<>();
        answers(withdrawn, which).forEach((entry, answer) -> {
            if (((ReportAnswered) answer.event()).answer() == ReportAnswer.CONFIRMED) {
                confirmed.add(entry);
            }
        });
        return confirmed;
    }

    private Map<Long, Entry<E>> answers(Set<Long> withdrawn, Predicate<Entry<E>> which) {
        if (entries.stream().noneMatch(entry -> entry.event() instanceof ReportAnswered)) {
            return Map.of();
        }
        Map<Long, Entry<E>> answers = new HashMap<>();
        entries.stream().filter(entry -> entry.event() instanceof ReportAnswered && !withdrawn.contains(entry.number()))
                .filter(which).sorted(IN_TURN)
                .forEach(entry -> answers.put(((ReportAnswered) entry.event()).entry(), entry));
        return answers;
    }

    /** Whether its speaker says so itself, or has confirmed what somebody reported of it. */
    private static boolean isOwn(Entry<?> entry, Set<Long> confirmed) {
        return !entry.attestation().reported() || confirmed.contains(entry.number());
    }

    /** What was last answered to each reported entry, by the entry's number. */
    public Map<Long, Entry<E>> answers() {
        return answers(withdrawn(), _ -> true);
    }

    /** What somebody reports of its speaker, who has not answered it: what counts, and what may have been said by then. */
    public List<Entry<E>> reported() {
        Set<Long> withdrawn = withdrawn();
        Set<Long> answered = answers(withdrawn, _ -> true).keySet();
        return Stream.concat(entries.stream(), mayBeReported.stream()).filter(entry -> entry.attestation().reported()
                && !withdrawn.contains(entry.number()) && !answered.contains(entry.number())).toList();
    }

    /** The same, where it is known of which slice it is. */
    public <F extends LedgerEvent> History<F> of(Class<F> slice) {
        return new History<>(of(entries, slice), of(possible, slice), of(mayBeReported, slice));
    }

    private static <F extends LedgerEvent> List<Entry<F>> of(List<? extends Entry<?>> entries, Class<F> slice) {
        return entries.stream().<Entry<F>>map(entry -> entry.holding(slice.cast(entry.event()))).toList();
    }

    /** Whether it is that of a made-up example: its first entry says so for good, be it withdrawn or not. */
    public boolean example() {
        return !entries.isEmpty() && entries.getFirst().event() instanceof Opening opening && opening.example();
    }

    /** The numbers of the entries that were withdrawn. */
    public Set<Long> withdrawn() {
        Set<Long> withdrawn = Set.of();
        for (Entry<E> entry : entries) {
            if (entry.event().withdraws() > 0) {
                withdrawn = withdrawn.isEmpty() ? new HashSet<>() : withdrawn;
                withdrawn.add(entry.event().withdraws());
            }
        }
        return withdrawn;
    }

    /** What counts: neither withdrawn nor a withdrawal, nor what is only reported of its speaker, ordered by valid day, by kind, then as recorded. */
    public List<Entry<E>> standing() {
        return standingOn(LocalDate.MAX);
    }

    /** What counts on that valid day. */
    public List<Entry<E>> standingOn(LocalDate day) {
        Set<Long> withdrawn = withdrawn();
        Set<Long> confirmed = confirmed(withdrawn, answer -> !answer.countsFrom().isAfter(day));
        List<Entry<E>> standing = new ArrayList<>(entries.size());
        for (Entry<E> entry : entries) {
            if (entry.event().withdraws() == 0 && !withdrawn.contains(entry.number())
                    && !entry.countsFrom().isAfter(day) && isOwn(entry, confirmed)) {
                standing.add(entry);
            }
        }
        // Those of one day and kind stay in the order in which they were recorded.
        standing.sort(IN_TURN);
        return standing;
    }

    /**
     * Entries of one day that say the same thing of the file otherwise, by their numbers: the last one recorded counts,
     * and nothing tells whether it was the last.
     */
    public Map<Long, List<Long>> orderNotKnown() {
        List<Entry<E>> exact = standing().stream().filter(entry -> entry.occurredOn().precise()).toList();
        Map<Long, List<Long>> others = new TreeMap<>();
        exact.forEach(one -> exact.stream().filter(other -> contradict(one, other)).forEach(other ->
                others.computeIfAbsent(one.number(), _ -> new ArrayList<>()).add(other.number())));
        return others;
    }

    private static boolean contradict(Entry<?> one, Entry<?> other) {
        return one.occurredOn().equals(other.occurredOn()) && one.event().sets().entrySet().stream()
                .anyMatch(said -> !other.event().sets().getOrDefault(said.getKey(), said.getValue())
                        .equals(said.getValue()));
    }

    public <S> S fold(S empty, BiFunction<S, Entry<E>, S> evolve) {
        return foldOn(LocalDate.MAX, empty, evolve);
    }

    public <S> S foldOn(LocalDate day, S empty, BiFunction<S, Entry<E>, S> evolve) {
        return evolved(empty, standingOn(day), evolve);
    }

    /** A state with these entries folded into it, in their order. */
    public static <S, E extends LedgerEvent> S evolved(S before, List<Entry<E>> entries,
            BiFunction<S, Entry<E>, S> evolve) {
        S state = before;
        for (Entry<E> entry : entries) {
            state = evolve.apply(state, entry);
        }
        return state;
    }

    public Optional<Entry<E>> entry(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    /** Rule 13: only a standing entry of the file is withdrawn, and a withdrawal is not withdrawn. */
    public Entry<E> requireStanding(long number, String pointer) {
        Entry<E> entry = entry(number).orElseThrow(() -> Rule.CORRECTED_BY_ADDING.broken(
                "This file has no entry " + number + ".", pointer));
        Rule.CORRECTED_BY_ADDING.require(entry.event().withdraws() == 0,
                "Entry " + number + " is itself a withdrawal: record the withdrawn entry again instead.", pointer);
        Rule.CORRECTED_BY_ADDING.require(!withdrawn().contains(number),
                "Entry " + number + " was withdrawn already.", pointer);
        return entry;
    }

    /** What replaces a withdrawn entry is a standing entry of the file, and another one. */
    public void requireReplacement(long number, long withdrawn) {
        requireStanding(number, "/replacedBy");
        Rule.CORRECTED_BY_ADDING.require(number != withdrawn, "An entry does not replace itself.", "/replacedBy");
    }
}
