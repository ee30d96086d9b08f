package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.history;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.ruled;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RuleOnReply;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issuer or overseer grades what was done where no reply is on record; the record says of what the grade is. */
class RuledUnrepliedTest {

    private static final String PLACE = "An entry follows from what the file says already. ";

    @ParameterizedTest
    @EnumSource
    void what_was_done_is_graded_and_no_reply_is_on_record(Adequacy adequacy) {
        given(called()).when(rule(WATCHDOG, adequacy), GATE).expectEvents(done(adequacy));
        DutyState duty = duty(called(), done(adequacy));
        assertThat(duty.adequacy()).contains(adequacy);
        assertThat(duty.reply()).isEmpty();
        assertThat(RecommendationState.of(history(called(), done(adequacy))).schedule(duty, LocalDate.parse("2026-01-01"),
                Optional.empty()).standing()).isEqualTo(RecommendationState.of(history(called())).schedule(duty(called()),
                        LocalDate.parse("2026-01-01"), Optional.empty()).standing());
    }

    @ParameterizedTest
    @EnumSource
    void it_is_no_ruling_on_a_reply_whenever_that_comes_on_record(Adequacy adequacy) {
        for (String day : new String[] {"2025-02-01", "2025-03-01", "2025-04-01"}) {
            assertThat(duty(called(), done(adequacy), accepted(day)).adequacy()).as(day).isEmpty();
            assertThat(duty(called(), accepted(day), done(adequacy)).adequacy()).as(day).isEmpty();
            assertThat(duty(called(), accepted(day), done(adequacy), withdrawn(2)).adequacy()).as(day).contains(adequacy);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_ruling_on_a_reply_that_was_withdrawn_is_none_of_what_was_done(Adequacy adequacy) {
        assertThat(duty(called(), accepted("2025-02-01"), ruled("2025-03-01", adequacy)).adequacy()).contains(adequacy);
        assertThat(duty(called(), accepted("2025-02-01"), ruled("2025-03-01", adequacy), withdrawn(2)).adequacy())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_refused_beside_a_reply_and_from_who_may_not_rule(Adequacy adequacy) {
        given(called(), accepted("2025-02-01")).when(rule(WATCHDOG, adequacy), GATE).expectExceptionMessage(PLACE
                + "A reply to 'call/government' is on record: rule on that, and leave out 'noReplyOnRecord'.");
        given(called(), accepted("2025-04-01")).when(rule(WATCHDOG, adequacy), GATE).expectSuccessfulHandlerExecution();
        given(called()).when(rule(STRANGER, adequacy), GATE).expectException(RuleBroken.class);
        given(called()).when(rule(HOME_OFFICE, adequacy), GATE).expectException(RuleBroken.class);
    }

    private static RuleOnReply rule(InstitutionId by, Adequacy adequacy) {
        return new RuleOnReply(CALL, on("2025-03-01", by), DUTIES, adequacy, Optional.empty(), words("So it is."), true);
    }

    private static ReplyRuled done(Adequacy adequacy) {
        return new ReplyRuled(CALL, on("2025-03-01", WATCHDOG), DUTIES, adequacy, Optional.empty(), words("So it is."),
                true);
    }

    private static DutyState duty(RecommendationEvent... events) {
        return RecommendationState.of(history(events)).duty(DUTY).orElseThrow();
    }
}
