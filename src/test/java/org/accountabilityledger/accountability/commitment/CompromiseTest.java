package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.deferred;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.found;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.fulfilled;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.made;
import static org.accountabilityledger.accountability.commitment.CommitmentExamples.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an assessor found settled for is not counted as overdue from then on, and not as delivered either. */
class CompromiseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-01");

    @ParameterizedTest
    @CsvSource({"2025-03-01", "2025-09-01", "2025-03/2025-09"})
    void from_then_on_its_day_is_held_with_the_finding_as_the_reason(String day) {
        CommitmentState state = state(made(), compromise(day));
        assertThat(standing(state)).isEqualTo(Standing.HELD);
        assertThat(state.againstOriginalDeadline(TODAY, Optional.of(TODAY)).standing()).isEqualTo(Standing.HELD);
        assertThat(state.currentExcuse()).contains(Excuse.settledFor(date(day)));
        assertThat(state.deliveredOn()).isEmpty();
    }

    @Test
    void the_clock_notes_no_day_by_which_it_was_settled_for_and_one_before_it_stays_noted() {
        assertThat(noted(state(made(), compromise("2025-03-01")))).isEmpty();
        assertThat(noted(state(made(), compromise("2025-03/2025-09")))).isEmpty();
        assertThat(noted(state(made(), compromise("2025-09-01")))).isPresent();
    }

    @Test
    void a_claim_of_completion_beside_it_is_found_otherwise() {
        CommitmentState state = state(made(), fulfilled(on("2025-04-01")), compromise("2025-09-01"));
        assertThat(state.claimedCompleteFoundOtherwise()).isTrue();
        assertThat(standing(state)).isEqualTo(Standing.HELD);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_DELIVERED", "LIMITED", "CONTRARY"})
    void a_later_finding_that_decides_otherwise_lets_the_day_count_again(DeliveryFinding later) {
        assertThat(standing(state(made(), compromise("2025-05-10"), found("2025-09-01", COMMITTEE, later))))
                .isEqualTo(Standing.OVERDUE);
        assertThat(standing(state(made(), compromise("2025-05-10"), found("2025-05", COMMITTEE, later))))
                .as("which of the two came last is not known").isEqualTo(Standing.HELD);
    }

    @Test
    void a_later_one_that_decides_nothing_changes_nothing() {
        assertThat(standing(state(made(), compromise("2025-03-01"),
                found("2025-09-01", COMMITTEE, DeliveryFinding.NOT_RATABLE)))).isEqualTo(Standing.HELD);
    }

    @Test
    void a_deadline_set_after_it_is_held_too() {
        assertThat(standing(state(made(), compromise("2025-03-01"), deferred("2025-04-01", "2025-12-01"))))
                .isEqualTo(Standing.HELD);
    }

    private static CommitmentEvent.DeliveryAssessed compromise(String day) {
        return found(day, COMMITTEE, DeliveryFinding.COMPROMISE);
    }

    private static Standing standing(CommitmentState state) {
        return state.againstCurrentDeadline(TODAY, Optional.of(TODAY)).standing();
    }

    private static Optional<Deadline> noted(CommitmentState state) {
        return state.deadlines().stream().filter(each -> each.excuse().isEmpty()).findFirst();
    }
}
