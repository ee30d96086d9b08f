package org.accountabilityledger.accountability.allegation;

import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.WARNING;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.answered;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.concluded;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.entry;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.raised;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.reopened;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReferred;
import org.junit.jupiter.api.Test;

class AllegationStateTest {

    @Test
    void an_answer_stands_beside_what_it_answers() {
        AllegationState state = stateOn("2025-09-30", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", answered(on("2025-08~", SOUTH_FORCE))));
        assertThat(state.answers()).extracting(Entry::number).containsExactly(2L);
        assertThat(state.against()).containsExactly(SOUTH_FORCE);
        assertThat(state.title()).hasValue(words("A warning passed over"));
    }

    @Test
    void a_conclusion_of_an_unknown_day_of_a_year_counts_from_its_end() {
        Entry<AllegationEvent> raised = entry(1, "2025-09-01", raised());
        Entry<AllegationEvent> concluded = entry(2, "2025-09-02", concluded("2016"));
        assertThat(stateOn("2016-12-30", raised, concluded).conclusion()).isEmpty();
        assertThat(stateOn("2016-12-31", raised, concluded).conclusion()).map(Entry::number).hasValue(2L);
    }

    @Test
    void of_two_conclusions_of_one_day_the_last_one_recorded_counts() {
        AllegationState state = stateOn("2025-12-31", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", concluded("2016-05-01")), entry(3, "2025-09-03", concluded("2016-05-01")));
        assertThat(state.conclusion()).map(Entry::number).hasValue(3L);
    }

    @Test
    void a_conclusion_recorded_late_falls_into_its_place() {
        AllegationState state = stateOn("2025-12-31", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", concluded("2016")), entry(3, "2025-09-03", reopened("2024", 2L)),
                entry(4, "2025-09-04", concluded("2010")));
        assertThat(state.conclusions()).extracting(Entry::number).containsExactly(4L, 2L);
        assertThat(state.conclusion()).isEmpty();
    }

    @Test
    void a_reopening_reverses_a_conclusion_that_counts_only_after_it() {
        AllegationState state = stateOn("2025-12-31", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", concluded("2016")), entry(3, "2025-09-03", reopened("2016-06", 2L)));
        assertThat(state.conclusion()).isEmpty();
        assertThat(state.closedTimes().closed()).isFalse();
    }

    @Test
    void a_reopening_reverses_a_conclusion_that_was_corrected_since() {
        AllegationState state = stateOn("2026-03-01", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", concluded("2016")), entry(3, "2025-09-03", reopened("2024", 2L)),
                entry(4, "2026-02-01", concluded("2017")), entry(5, "2026-02-01", withdrawn(2)));
        assertThat(state.conclusions()).extracting(Entry::number).containsExactly(4L);
        assertThat(state.conclusion()).isEmpty();
    }

    @Test
    void a_conclusion_after_the_reopening_holds() {
        AllegationState state = stateOn("2025-12-31", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", concluded("2016")), entry(3, "2025-09-03", reopened("2024", 2L)),
                entry(4, "2025-09-04", concluded("2025")));
        assertThat(state.conclusion()).map(Entry::number).hasValue(4L);
    }

    @Test
    void a_withdrawn_referral_is_gone_from_every_day() {
        History<AllegationEvent> history = history(entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", new AllegationReferred(WARNING, on("2015-02"), WATCHDOG, Optional.empty())),
                entry(3, "2025-09-03", answered(on("2025-08", SOUTH_FORCE))), entry(4, "2026-02-01", withdrawn(2)));
        assertThat(state(history, "2020-01-01").referredTo()).isEmpty();
        assertThat(state(history.knownAt(history.entries().get(2).recordedAt()), "2020-01-01").referredTo())
                .containsExactly(WATCHDOG);
    }

    @Test
    void entries_stand_where_the_raising_was_withdrawn() {
        AllegationState state = stateOn("2026-03-01", entry(1, "2025-09-01", raised()),
                entry(2, "2025-09-02", concluded("2016")), entry(3, "2026-02-01", withdrawn(1)));
        assertThat(state.standing()).isFalse();
        assertThat(state.title()).isEmpty();
        assertThat(state.against()).isEmpty();
        assertThat(state.conclusion()).map(Entry::number).hasValue(2L);
    }

    @Test
    void entries_stand_on_days_before_the_raising_counts() {
        AllegationState state = stateOn("2010-01-01", entry(1, "2025-09-01", raised("2000/2020", SOUTH_FORCE)),
                entry(2, "2025-09-02", concluded("2005")));
        assertThat(state.standing()).isFalse();
        assertThat(state.conclusions()).hasSize(1);
    }

    @SafeVarargs
    private static AllegationState stateOn(String day, Entry<AllegationEvent>... entries) {
        return state(history(entries), day);
    }

    @SafeVarargs
    private static History<AllegationEvent> history(Entry<AllegationEvent>... entries) {
        return new History<>(List.of(entries));
    }

    private static AllegationState state(History<AllegationEvent> history, String day) {
        return history.foldOn(LocalDate.parse(day), AllegationState.EMPTY, AllegationState::evolve);
    }
}
