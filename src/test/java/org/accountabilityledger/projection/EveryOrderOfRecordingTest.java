package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.platform.LedgerViews;
import org.accountabilityledger.projection.Desk.Filed;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In whichever order a file was recorded, every table says the same of every day: all small files of a kind, in each
 * order that the rules let through. {@code -Dfiles=1000} asks more of the larger ones, {@code -Dseed=} the same again.
 */
class EveryOrderOfRecordingTest {

    private static final int LARGER = Integer.getInteger("files", 40);
    private static final long SEED = Seed.of(EveryOrderOfRecordingTest.class);
    private static final List<Projection> VIEWS = LedgerViews.in(LONDON).all();
    private static final Set<String> NUMBERS = Set.of("number", "said_number", "entry");

    private final Desk desk = new Desk();
    private int taken;
    private int refused;

    static Stream<List<Act>> kinds() {
        return Stream.of(Acts.CALL, Acts.PROMISE, Acts.AUDIT, Acts.WARNING);
    }

    static Stream<List<Act>> files() {
        return Stream.of(Acts.of(Acts.CALL, "issued", "rejected", "accepted", "held"),
                Acts.of(Acts.CALL, "issued", "asked", "extended", "extendedAgain"),
                Acts.of(Acts.CALL, "issued", "closedAtOnce", "closed", "reopened"),
                Acts.of(Acts.PROMISE, "made", "passedOn", "passedOnAgain", "turned"),
                Acts.of(Acts.PROMISE, "made", "closedEarlier", "closed", "reopened"),
                Acts.of(Acts.AUDIT, "announced", "closedEarlier", "closed", "reopened"),
                Acts.of(Acts.AUDIT, "announced", "extended", "extendedLater", "opened"));
    }

    /** What came last is recorded first; what ends something is of the day on which that is taken back. */
    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_was_recorded_in_another_order_says_the_same(List<Act> acts) {
        judge(acts.getFirst(), acts.subList(1, acts.size()));
        assertThat(taken).as("orders that the rules let through").isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_two_entries_behind_the_opening_say_the_same_in_every_order(List<Act> acts) {
        for (int a = 1; a < acts.size(); a++) {
            for (int b = a + 1; b < acts.size(); b++) {
                judge(acts.getFirst(), List.of(acts.get(a), acts.get(b)));
            }
        }
        tell();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void some_files_of_four_to_six_entries_say_the_same_in_every_order(List<Act> acts) {
        Random random = new Random(SEED);
        for (int i = 0; i < LARGER; i++) {
            List<Act> others = new ArrayList<>(acts.subList(1, acts.size()));
            Collections.shuffle(others, random);
            judge(acts.getFirst(), List.copyOf(others.subList(0, i % 10 == 0 ? 5 : i % 3 == 0 ? 4 : 3)));
        }
        tell();
    }

    private void tell() {
        System.out.println(taken + " orders were taken and compared, " + refused + " refused by a rule");
        assertThat(taken).as("seed %d", SEED).isGreaterThan(20);
    }

    private void judge(Act opening, List<Act> acts) {
        List<Filed> all = new ArrayList<>();
        permute(new ArrayList<>(List.of(opening)), acts, order -> desk.record(order)
                .ifPresentOrElse(all::add, () -> refused++));
        taken += all.size();
        for (LocalDate day : all.size() < 2 ? Set.<LocalDate>of() : days(all.getFirst().order())) {
            List<String> said = said(all.getFirst(), day);
            for (Filed filed : all.subList(1, all.size())) {
                assertThat(said(filed, day)).as("seed %d, on %s: %s, or %s", SEED, day, all.getFirst().order(),
                        filed.order()).isEqualTo(said);
            }
        }
    }

    private static void permute(List<Act> begun, List<Act> left, Consumer<List<Act>> each) {
        if (left.isEmpty()) {
            each.accept(List.copyOf(begun));
        }
        for (Act next : left) {
            begun.add(next);
            permute(begun, left.stream().filter(other -> other != next).toList(), each);
            begun.removeLast();
        }
    }

    private static Set<LocalDate> days(List<Act> acts) {
        return acts.stream().map(Act::day).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> said(Filed filed, LocalDate day) {
        FileRef file = FileRef.of(filed.history().entries().getFirst().event().file());
        return VIEWS.stream().filter(RowProjection.class::isInstance).map(view -> (RowProjection<?>) view)
                .filter(view -> view.kinds().contains(file.kind())).flatMap(view -> rows(view, file, filed, day))
                .sorted().toList();
    }

    private static <E extends LedgerEvent> Stream<String> rows(RowProjection<E> view, FileRef file, Filed filed,
            LocalDate day) {
        History<E> on = filed.history().of(view.rows().events()).on(day);
        return on.entries().isEmpty() ? Stream.empty() : view.rows().of(file, on).stream()
                .map(row -> text(row, filed));
    }

    /** Which act an entry records, and not which number it got. */
    private static String text(TableRow row, Filed filed) {
        TreeMap<String, Object> said = new TreeMap<>();
        for (int i = 0; i < row.columns().size(); i++) {
            Object value = row.values()[i];
            said.put(row.columns().get(i), value instanceof Object[] many ? List.of(many)
                    : NUMBERS.contains(row.columns().get(i)) ? filed.labels().get(value) : Optional.ofNullable(value));
        }
        return row.table() + said;
    }
}
