package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of an imprecise day is refused only if no day that it could mean lets that body speak. */
class RecommendationRulesTest {

    private static final List<DutyState> DUTIES = List.of(DutyState.of(DUTY).laid(laid(GOVERNMENT), called()));

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-04", "2025-03-31/2025-12", "2024/2025-03-02"})
    void a_body_may_speak_on_a_day_on_which_it_answers(String day) {
        RecommendationRules rules = rules(day, InstitutionRelation.ANSWERS_FOR, "2025-03-02/2025-04-05");
        assertThat(rules.owns(STRANGER, DUTIES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "2024/2025-02", "2025-05", "2025-04-06/2025-12"})
    void a_body_does_not_speak_before_and_after(String day) {
        RecommendationRules rules = rules(day, InstitutionRelation.ANSWERS_FOR, "2025-03-02/2025-04-05");
        assertThat(rules.owns(STRANGER, DUTIES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28/2025-03-05", "2025-04", "2025"})
    void a_body_is_not_barred_if_one_of_the_days_lies_outside_its_kinship(String day) {
        RecommendationRules rules = rules(day, InstitutionRelation.PART_OF, "2025-03-02/2025-04-05");
        assertThatCode(() -> rules.requireUnrelated(DUTIES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-02", "2025-03-02/2025-04-05"})
    void a_body_is_barred_if_it_was_kin_on_all_of_the_days(String day) {
        RecommendationRules rules = rules(day, InstitutionRelation.PART_OF, "2025-03-02/2025-04-05");
        assertThatThrownBy(() -> rules.requireUnrelated(DUTIES)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_tie_without_an_end_never_ends() {
        assertThat(rules("2025", InstitutionRelation.ANSWERS_FOR, "2025-06/..").owns(STRANGER, DUTIES)).isTrue();
    }

    private static RecommendationRules rules(String day, InstitutionRelation relation, String during) {
        DirectoryFold directory = world().tell(9, new RelationRecorded(STRANGER, on("2025"), relation, GOVERNMENT,
                date(during)));
        return new RecommendationRules(RecommendationState.EMPTY, on(day, STRANGER), TODAY, directory);
    }
}
