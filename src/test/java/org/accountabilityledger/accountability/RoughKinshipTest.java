package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.FORCES;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.junit.jupiter.api.Test;

class RoughKinshipTest {

    private final DirectoryFold world = world();
    private final RoughKinship kinship = new RoughKinship(world, TODAY);

    @Test
    void a_body_answers_for_itself_and_a_member_for_its_group() {
        assertThat(kinship.couldAnswerFor(SOUTH_FORCE, List.of(STRANGER, SOUTH_FORCE), date("2025"))).isTrue();
        assertThat(kinship.couldAnswerFor(SOUTH_FORCE, List.of(STRANGER, FORCES), date("2025"))).isTrue();
        assertThat(kinship.couldAnswerFor(FORCES, List.of(SOUTH_FORCE), date("2025"))).isFalse();
    }

    @Test
    void a_successor_answers_from_today_for_what_was_said_before_it_took_over() {
        assertThat(kinship.couldAnswerFor(WATCHDOG, List.of(OLD_COMMISSION), date("2015"))).isTrue();
    }

    @Test
    void a_body_that_answered_for_another_only_in_the_middle_of_a_rough_date_may_have_done_so_then() {
        related(COMMITTEE, InstitutionRelation.ANSWERS_FOR, STRANGER, "2025-03/2025-05");
        assertThat(kinship.couldAnswerFor(COMMITTEE, List.of(STRANGER), date("2025"))).isTrue();
        assertThat(kinship.couldAnswerFor(COMMITTEE, List.of(STRANGER), date("2025-02"))).isFalse();
        assertThat(kinship.couldAnswerFor(COMMITTEE, List.of(STRANGER), date("2025-06/2025-07"))).isFalse();
    }

    @Test
    void a_body_that_was_no_part_of_another_in_the_middle_of_a_rough_date_is_not_surely_barred() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "../2025-03");
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2025-05/..");
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("2025"))).isFalse();
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("2025-02"))).isTrue();
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("2025-06/2025-07"))).isTrue();
    }

    @Test
    void a_date_with_an_open_end_is_judged_up_to_today() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2020/2026-06");
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("2025/.."))).isTrue();
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("../2025"))).isFalse();
    }

    @Test
    void a_sponsor_is_neither_barred_nor_answers() {
        assertThat(kinship.surelyBarred(WATCHDOG, HOME_OFFICE, date("2025-06"))).isFalse();
        assertThat(kinship.couldAnswerFor(HOME_OFFICE, List.of(WATCHDOG), date("2025-06"))).isFalse();
        assertThat(kinship.surelyBarred(HOME_OFFICE, GOVERNMENT, date("2025-06"))).isTrue();
    }

    @Test
    void a_tie_of_a_body_in_between_tells_when_one_may_speak_for_another() {
        world.tell(8, new InstitutionSucceeded(STRANGER, on("2020-02-01"), COMMITTEE));
        world.tell(8, new InstitutionSucceeded(COMMITTEE, on("2020-06-01"), WATCHDOG));
        related(SOUTH_FORCE, InstitutionRelation.ANSWERS_FOR, WATCHDOG, "2020-05-01/2020-08-31");
        assertThat(kinship.mayAnswer(SOUTH_FORCE, STRANGER, date("2020"))).isTrue();
        assertThat(kinship.mayAnswer(SOUTH_FORCE, STRANGER, date("2020-05"))).isFalse();
    }

    @Test
    void a_tie_of_which_nobody_knows_whether_it_had_begun_bars_nobody() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2025/..");
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("2025-06-16"))).isFalse();
        assertThat(kinship.surelyBarred(COMMITTEE, STRANGER, date("2026-01"))).isTrue();
    }

    private void related(InstitutionId body, InstitutionRelation relation, InstitutionId to, String during) {
        world.tell(9, new RelationRecorded(body, on("2025"), relation, to, date(during)));
    }
}
