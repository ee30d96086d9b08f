package org.accountabilityledger.reading.commitments;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.reading.commitments.RegisterShelf.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.lists.ListRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who owns a promise then and now, what is behind it, and how the register is narrowed by that. */
class RegisterTest {

    private static final CommitmentId KEPT = new CommitmentId("kept");
    private static final CommitmentId MOVED = new CommitmentId("moved");
    private static final CommitmentId INHERITED = new CommitmentId("inherited");
    private static final CommitmentId MISTAKEN = new CommitmentId("mistaken");
    private static final RecommendationId CALL = new RecommendationId("call");
    private static final DutyId ACCEPTED = DutyId.of("call", GOVERNMENT);
    private static final DutyId AWAITED = DutyId.of("call", COMMITTEE);
    private static final RegisterShelf SHELF = new RegisterShelf();

    @BeforeAll
    static void promises_are_recorded() {
        SHELF.called(HOME_OFFICE, "Home Office");
        SHELF.called(WATCHDOG, "Watchdog");
        SHELF.called(OLD_COMMISSION, "Commission");
        SHELF.called(STRANGER, "Stranger");
        SHELF.succeeded(OLD_COMMISSION, "2018-01", WATCHDOG);
        SHELF.put(CALL, new RecommendationIssued(CALL, on("2025-01-10", WATCHDOG), RecommendationOrigin.CALL,
                        Optional.empty(), Optional.empty(), words("A call"), words("Do it."), List.of(),
                        List.of(GOVERNMENT, COMMITTEE), List.of(), Optional.empty(), Optional.of(date("2025-03-10")),
                        Optional.empty(), List.of(), List.of(laid(ACCEPTED), laid(AWAITED)), false),
                new RecommendationAccepted(CALL, on("2025-02-01", GOVERNMENT), List.of(ACCEPTED), Optional.empty(), Optional.empty()));
        SHELF.put(KEPT, made(KEPT, on("2025-01"), HOME_OFFICE, origin(ACCEPTED)),
                new FulfilmentClaimed(KEPT, on("2025-02-01", HOME_OFFICE), Optional.empty(), words("Done.")));
        SHELF.put(MOVED, made(MOVED, on("2025-01"), HOME_OFFICE, origin(ACCEPTED), origin(AWAITED)),
                new CommitmentTransferred(MOVED, on("2025-03"), STRANGER, words("Reshuffle.")));
        SHELF.put(INHERITED, made(INHERITED, on("2016"), OLD_COMMISSION));
        SHELF.put(MISTAKEN, made(MISTAKEN, on("2025-01"), HOME_OFFICE),
                new CommitmentEntryWithdrawn(MISTAKEN, on("2025-02"), 1, words("Misread."), Optional.empty()));
        SHELF.consulted("look", LocalDate.of(2026, 1, 9), KEPT, MOVED, CALL);
    }

    @Test
    void owner_now_is_the_successor_and_the_owner_on_record_stands_beside_it() {
        CommitmentItem item = item("inherited");
        assertThat(item.owner().title()).isEqualTo("Commission");
        assertThat(item.ownerNow().title()).isEqualTo("Watchdog");
    }

    @Test
    void institution_finds_what_it_owns_once_owned_or_inherited() {
        assertThat(SHELF.ofInstitution("home-office")).containsExactly("kept", "moved");
        assertThat(SHELF.ofInstitution("stranger")).containsExactly("moved");
        assertThat(SHELF.ofInstitution("watchdog")).containsExactly("inherited");
        assertThat(SHELF.ofInstitution("old-commission")).containsExactly("inherited");
    }

    @Test
    void withdrawn_promise_is_listed_only_when_asked_for() {
        assertThat(SHELF.all(Map.of())).extracting(CommitmentItem::reference)
                .containsExactly("inherited", "kept", "moved");
        assertThat(SHELF.all(Map.of("withdrawn", "true"))).singleElement()
                .satisfies(item -> assertThat(item.standing()).isFalse())
                .extracting(CommitmentItem::title).isEqualTo("Promise mistaken");
    }

    @Test
    void reply_is_that_of_the_duties_behind_the_promise() {
        assertThat(item("kept").reply()).contains("ACCEPTED");
        assertThat(item("kept").adequacy()).contains("NOT_RULED");
        assertThat(item("moved").reply()).contains("DIFFERING");
        assertThat(item("moved").duties()).extracting(duty -> duty.reply()).containsExactly("ACCEPTED", "OVERDUE");
        assertThat(item("inherited").replyInWords()).isEqualTo("no recommendation behind it");
    }

    @Test
    void filters_by_reply_and_adequacy_look_at_each_duty() {
        assertThat(references("reply", "ACCEPTED")).containsExactly("kept", "moved");
        assertThat(references("reply", "OVERDUE")).containsExactly("moved");
        assertThat(references("reply", "NONE")).containsExactly("inherited");
        assertThat(references("adequacy", "NOT_RULED")).containsExactly("kept", "moved");
        assertThat(references("adequacy", "NONE")).containsExactly("inherited");
    }

    @Test
    void filters_by_claim_tell_a_claim_from_none() {
        assertThat(references("claim", "CLAIMED_COMPLETE")).containsExactly("kept");
        assertThat(references("claim", "NONE")).containsExactly("inherited", "moved");
        assertThat(references("finding", "NONE")).containsExactly("inherited", "kept", "moved");
        assertThat(references("closed", "true")).isEmpty();
    }

    @Test
    void unknown_values_are_refused_in_a_sentence() {
        assertThatThrownBy(() -> references("claim", "DONE")).isInstanceOf(BadQuestion.class)
                .hasMessageStartingWith("A value of 'claim' is one of NOT_STARTED,");
        assertThatThrownBy(() -> SHELF.ofInstitution("nobody")).isInstanceOf(BadQuestion.class)
                .hasMessage("There is no institution 'nobody' on the ledger.");
        assertThatThrownBy(() -> SHELF.pages(ListRequest.all().by("age"))).isInstanceOf(BadQuestion.class)
                .hasMessage("This list is ordered by one of reference, title, owner, due, made.");
    }

    private static List<String> references(String filter, String value) {
        return SHELF.all(Map.of(filter, value)).stream().map(CommitmentItem::reference).toList();
    }

    private static CommitmentItem item(String reference) {
        return SHELF.all(Map.of()).stream().filter(item -> item.reference().equals(reference)).findFirst()
                .orElseThrow();
    }

    private static Origin origin(DutyId duty) {
        return new Origin(duty, GOVERNMENT, Optional.of(WATCHDOG));
    }

    private static LaidDuty laid(DutyId duty) {
        return new LaidDuty(duty, duty.equals(ACCEPTED) ? GOVERNMENT : COMMITTEE, Optional.empty(), Optional.empty());
    }
}
