package org.accountabilityledger.accountability.institution;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderAppointed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderDeparted;
import org.junit.jupiter.api.Test;

class InstitutionStateTest {

    private static final Words CHAIR = words("Chair");
    private static final Words ABLE = words("A. Able");

    @Test
    void a_name_of_the_year_of_the_founding_comes_after_that_of_the_founding() {
        assertThat(state(registered("2024"), renamed("2024-10-01")).name()).isEqualTo(words("The newer name"));
    }

    @Test
    void a_name_from_before_the_registration_stays_before_it() {
        assertThat(state(registered("2024"), renamed("2018")).name()).isEqualTo(words("The first name"));
    }

    @Test
    void a_departure_ends_a_tenure_that_began_in_the_same_year() {
        InstitutionState state = state(registered("2020"), appointed("2024"), departed("2024-09-05"));
        assertThat(state.holds(CHAIR, ABLE)).isFalse();
        assertThat(state.tenures()).hasSize(1);
    }

    @Test
    void a_departure_ends_no_tenure_that_began_later() {
        InstitutionState state = state(registered("2020"), departed("2024-09-05"), appointed("2024-10"));
        assertThat(state.holds(CHAIR, ABLE)).isTrue();
        assertThat(state.tenures()).hasSize(2);
    }

    private static InstitutionState state(InstitutionEvent... events) {
        History<InstitutionEvent> history = History.empty();
        for (int i = 0; i < events.length; i++) {
            history = history.plus(Entry.replayed(events[i], i, Instant.parse("2026-02-01T12:00:00Z"), LONDON));
        }
        return history.fold(InstitutionState.EMPTY, InstitutionState::evolve);
    }

    private static InstitutionEvent registered(String date) {
        return new InstitutionRegistered(WATCHDOG, on(date), words("The first name"), List.of(), InstitutionKind.PUBLIC_BODY,
                List.of(), false);
    }

    private static InstitutionEvent renamed(String date) {
        return new InstitutionRenamed(WATCHDOG, on(date), words("The newer name"), List.of());
    }

    private static InstitutionEvent appointed(String date) {
        return new OfficeHolderAppointed(WATCHDOG, on(date), CHAIR, ABLE);
    }

    private static InstitutionEvent departed(String date) {
        return new OfficeHolderDeparted(WATCHDOG, on(date), CHAIR, ABLE);
    }
}
