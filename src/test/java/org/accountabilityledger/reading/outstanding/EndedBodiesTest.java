package org.accountabilityledger.reading.outstanding;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.reading.commitments.RegisterShelf;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.ListRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies that end after a duty was laid on them, all of it due on 1 January 2026. Today is 1 March 2026. */
class EndedBodiesTest {

    private static final RegisterShelf SHELF = new RegisterShelf();
    private static final OutstandingQuery LIST = new OutstandingQuery(SHELF.database, SHELF.duties, SHELF.names);

    @BeforeAll
    static void bodies_end() {
        List.of(STRANGER, OLD_COMMISSION, NORTH_FORCE, SOUTH_FORCE).forEach(EndedBodiesTest::asked);
        SHELF.ended(STRANGER, new InstitutionAbolished(STRANGER, on("2026-01-31"), words("No more.")));
        SHELF.ended(OLD_COMMISSION, new InstitutionSucceeded(OLD_COMMISSION, on("2026-01-31"), WATCHDOG),
                new InstitutionAbolished(OLD_COMMISSION, on("2026-01-31"), words("Merged.")));
        SHELF.ended(NORTH_FORCE, new InstitutionSucceeded(NORTH_FORCE, on("2026-01-10"), COMMITTEE));
        SHELF.ended(COMMITTEE, new InstitutionAbolished(COMMITTEE, on("2026-02"), words("No more.")));
    }

    @Test
    void silence_is_not_laid_to_a_body_that_ended_without_an_heir_nor_to_an_heir_that_did() {
        assertThat(addressees("OVERDUE")).containsExactly("old-commission", "south-force");
        assertThat(addressees("NOT_KNOWN")).containsExactly("north-force", "stranger");
    }

    @Test
    void it_is_listed_as_ended_without_a_count_of_days() {
        DutyLine line = lines("NOT_KNOWN").getLast();
        assertThat(line.endedWithoutHeir()).isTrue();
        assertThat(line.daysOverdue()).isZero();
        assertThat(line.reply()).isEqualTo("NOT_KNOWN");
    }

    @Test
    void a_duty_of_a_body_that_was_succeeded_is_its_heirs_with_both_names() {
        DutyLine line = lines("OVERDUE").getFirst();
        assertThat(line.addressee().reference()).isEqualTo("old-commission");
        assertThat(line.addresseeNow().reference()).isEqualTo("watchdog");
    }

    @Test
    void counts_agree_with_the_list() {
        assertThat(LIST.counts(question(Map.of()))).isEqualTo(new OutstandingCounts(4, 2, 0));
        assertThat(LIST.byBody(question(Map.of()))).extracting(each -> each.body().reference() + " " + each.overdue())
                .containsExactlyInAnyOrder("watchdog 1", "south-force 1", "stranger 0", "committee 0");
    }

    private static List<String> addressees(String standing) {
        return lines(standing).stream().map(line -> line.addressee().reference()).toList();
    }

    private static List<DutyLine> lines(String standing) {
        return LIST.answer(question(Map.of("standing", standing))).items();
    }

    private static ListRequest question(Map<String, String> filters) {
        return ListRequest.of(filters).by("recommendation");
    }

    private static void asked(InstitutionId body) {
        RecommendationId id = new RecommendationId("to-" + body.reference());
        SHELF.put(id, new RecommendationIssued(id, on("2025-05-01", COMMITTEE), RecommendationOrigin.CALL,
                Optional.empty(), Optional.empty(), words("A call"), words("Do it."), List.of(), List.of(body),
                List.of(), Optional.empty(), Optional.of(date("2026-01-01")), Optional.empty(), List.of(),
                List.of(new LaidDuty(DutyId.of(id.reference(), body), body, Optional.empty(), Optional.empty())), false));
        SHELF.consulted("of-" + id.reference(), LocalDate.of(2026, 2, 20), id);
    }
}
