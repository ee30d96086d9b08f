package org.accountabilityledger.reading.commitments;

import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.wording.entries.Names;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register reckons in SQL is what the domain reckons; every page holds what it should, once. */
class RegisterAgainstDomainTest {

    private static final int PROMISES = 200;
    private static final long SEED = Seed.of(RegisterAgainstDomainTest.class);
    private static final RegisterShelf SHELF = new RegisterShelf();
    private static final Map<String, CommitmentState> STATES = new LinkedHashMap<>();
    private static final Map<String, LocalDate> CONSULTED = new LinkedHashMap<>();

    @BeforeAll
    static void random_promises_are_recorded() {
        Random random = new Random(SEED);
        SHELF.called(HOME_OFFICE, "Home Office");
        SHELF.called(OLD_COMMISSION, "Old Commission");
        SHELF.ended(OLD_COMMISSION, new InstitutionAbolished(OLD_COMMISSION, on("2026-01"), words("No more.")));
        for (int i = 0; i < PROMISES; i++) {
            CommitmentId id = new CommitmentId("promise-" + i);
            CommitmentEvent[] events = new RandomPromise(random).events(id);
            SHELF.put(id, events);
            STATES.put(id.reference(), RegisterShelf.history(events)
                    .fold(CommitmentState.EMPTY, CommitmentState::evolve));
            if (random.nextInt(4) > 0) {
                LocalDate upTo = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(300));
                SHELF.consulted("look-" + i, upTo, id);
                SHELF.consulted("earlier-look-" + i, upTo.minusDays(9), id);
                CONSULTED.put(id.reference(), upTo);
            }
        }
    }

    @Test
    void both_schedules_are_those_of_the_domain() {
        for (CommitmentItem item : SHELF.all(Map.of())) {
            assertThat(item.schedule()).as("%s, seed %d", item.reference(), SEED).isEqualTo(new ScheduleLine.Both(
                    ScheduleLine.of(expected(item.reference(), true)),
                    ScheduleLine.of(expected(item.reference(), false))));
        }
    }

    @Test
    void an_item_of_the_list_says_what_the_page_of_its_file_says() {
        Heirs heirs = Heirs.on(TODAY, SHELF.database);
        Names names = SHELF.names.of(List.of(FileRef.of(HOME_OFFICE), FileRef.of(OLD_COMMISSION)));
        for (CommitmentItem item : SHELF.all(Map.of())) {
            CommitmentState state = STATES.get(item.reference());
            CommitmentRow row = CommitmentRow.of(state.made(), state, heirs,
                    Optional.ofNullable(CONSULTED.get(item.reference())));
            assertThat(item).as("seed %d", SEED).isEqualTo(CommitmentItems.item(row, names, heirs, List.of(),
                    MeasureLine.of(state.delivery().measures(), names)));
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_filter_by_schedule_finds_exactly_those(Standing standing) {
        assertThat(references(Map.of("schedule", standing.name()))).as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .filter(each -> expected(each, false).standing() == standing).toList());
        assertThat(references(Map.of("originalSchedule", standing.name()))).as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .filter(each -> expected(each, true).standing() == standing).toList());
    }

    @Test
    void a_filter_by_gap_finds_exactly_those() {
        assertThat(references(Map.of("gap", "not-yet-assessed"))).as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .filter(each -> STATES.get(each).claimedCompleteNotYetAssessed()).toList());
        assertThat(references(Map.of("gap", "found-otherwise"))).as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .filter(each -> STATES.get(each).claimedCompleteFoundOtherwise()).toList());
    }

    @ParameterizedTest
    @CsvSource({"reference,false", "reference,true", "title,false", "title,true", "owner,false", "owner,true",
        "due,false", "due,true", "made,false", "made,true"})
    void pages_of_every_order_hold_each_promise_once(String sort, boolean descending) {
        List<CommitmentItem> items = SHELF.pages(ListRequest.all().by(sort).turned(descending));
        assertThat(items).extracting(CommitmentItem::reference).as("seed %d", SEED)
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(STATES.keySet());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void what_has_no_deadline_comes_last_in_either_direction(boolean descending) {
        List<LocalDate> days = SHELF.pages(ListRequest.all().by("due").turned(descending)).stream().map(item -> item.currentDue()
                        .flatMap(DeadlineLine::edtf).map(edtf -> edtf.latest())
                        .filter(day -> !day.equals(LocalDate.MAX))
                        .orElse(null)).toList();
        Comparator<LocalDate> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        assertThat(days).as("seed %d", SEED).isSortedAccordingTo(Comparator.nullsLast(order));
    }

    private static Schedule expected(String reference, boolean original) {
        CommitmentState state = STATES.get(reference);
        Optional<LocalDate> consulted = Optional.ofNullable(CONSULTED.get(reference));
        return (original ? state.againstOriginalDeadline(TODAY, consulted)
                : state.againstCurrentDeadline(TODAY, consulted))
                .ended(Optional.of(date("2026-01")).filter(_ -> state.owner().equals(OLD_COMMISSION)));
    }

    private static List<String> references(Map<String, String> filters) {
        Stream<CommitmentItem> items = SHELF.all(filters).stream();
        return items.map(CommitmentItem::reference).toList();
    }
}
