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

class RoughRelationsTest {

    private final DirectoryFold world = world();

    @Test
    void a_body_answers_for_itself_and_a_member_for_its_group() {
        assertThat(relationsOn("2025").mayReplyFor(SOUTH_FORCE, List.of(STRANGER, SOUTH_FORCE))).isTrue();
        assertThat(relationsOn("2025").mayReplyFor(SOUTH_FORCE, List.of(STRANGER, FORCES))).isTrue();
        assertThat(relationsOn("2025").mayReplyFor(FORCES, List.of(SOUTH_FORCE))).isFalse();
    }

    @Test
    void a_successor_answers_from_today_for_what_was_said_before_it_took_over() {
        assertThat(relationsOn("2015").mayReplyFor(WATCHDOG, List.of(OLD_COMMISSION))).isTrue();
    }

    @Test
    void a_body_that_answered_for_another_only_in_the_middle_of_a_rough_date_may_have_done_so_then() {
        related(COMMITTEE, InstitutionRelation.ANSWERS_FOR, STRANGER, "2025-03/2025-05");
        assertThat(relationsOn("2025").mayReplyFor(COMMITTEE, List.of(STRANGER))).isTrue();
        assertThat(relationsOn("2025-02").mayReplyFor(COMMITTEE, List.of(STRANGER))).isFalse();
        assertThat(relationsOn("2025-06/2025-07").mayReplyFor(COMMITTEE, List.of(STRANGER))).isFalse();
    }

    @Test
    void a_body_that_was_no_part_of_another_in_the_middle_of_a_rough_date_is_not_surely_barred() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "../2025-03");
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2025-05/..");
        assertThat(relationsOn("2025").surelyBarred(COMMITTEE, STRANGER)).isFalse();
        assertThat(relationsOn("2025-02").surelyBarred(COMMITTEE, STRANGER)).isTrue();
        assertThat(relationsOn("2025-06/2025-07").surelyBarred(COMMITTEE, STRANGER)).isTrue();
    }

    @Test
    void a_date_with_an_open_end_is_judged_up_to_today() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2020/2026-06");
        assertThat(relationsOn("2025/..").surelyBarred(COMMITTEE, STRANGER)).isTrue();
        assertThat(relationsOn("../2025").surelyBarred(COMMITTEE, STRANGER)).isFalse();
    }

    @Test
    void a_relation_surely_held_on_the_one_day_before_which_it_had_begun_and_after_which_it_ended() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2025/2025-07-03");
        related(SOUTH_FORCE, InstitutionRelation.PART_OF, STRANGER, "2025-07-03/2025");
        assertThat(relationsOn("2025-07-02").surelyBarred(COMMITTEE, STRANGER)).isFalse();
        assertThat(relationsOn("2025-07-03").surelyBarred(COMMITTEE, STRANGER)).isTrue();
        assertThat(relationsOn("2025-07-03").surelyBarred(SOUTH_FORCE, STRANGER)).isTrue();
        assertThat(relationsOn("2025-07-04").surelyBarred(SOUTH_FORCE, STRANGER)).isFalse();
    }

    @Test
    void a_sponsor_is_neither_barred_nor_answers() {
        assertThat(relationsOn("2025-06").surelyBarred(WATCHDOG, HOME_OFFICE)).isFalse();
        assertThat(relationsOn("2025-06").mayReplyFor(HOME_OFFICE, List.of(WATCHDOG))).isFalse();
        assertThat(relationsOn("2025-06").surelyBarred(HOME_OFFICE, GOVERNMENT)).isTrue();
    }

    @Test
    void a_relation_of_a_body_in_between_tells_when_one_may_speak_for_another() {
        world.tell(8, new InstitutionSucceeded(STRANGER, on("2020-02-01"), COMMITTEE));
        world.tell(8, new InstitutionSucceeded(COMMITTEE, on("2020-06-01"), WATCHDOG));
        related(SOUTH_FORCE, InstitutionRelation.ANSWERS_FOR, WATCHDOG, "2020-05-01/2020-08-31");
        assertThat(relationsOn("2020").mayAnswerFor(SOUTH_FORCE, STRANGER)).isTrue();
        assertThat(relationsOn("2020-05").mayAnswerFor(SOUTH_FORCE, STRANGER)).isFalse();
    }

    @Test
    void a_relation_of_which_nobody_knows_whether_it_had_begun_bars_nobody() {
        related(COMMITTEE, InstitutionRelation.PART_OF, STRANGER, "2025/..");
        assertThat(relationsOn("2025-06-16").surelyBarred(COMMITTEE, STRANGER)).isFalse();
        assertThat(relationsOn("2026-01").surelyBarred(COMMITTEE, STRANGER)).isTrue();
    }

    private RoughRelations relationsOn(String day) {
        return new RoughRelations(world, date(day), TODAY);
    }

    private void related(InstitutionId body, InstitutionRelation relation, InstitutionId to, String during) {
        world.tell(9, new RelationRecorded(body, on("2025"), relation, to, date(during)));
    }
}
