package org.accountabilityledger.reading.recommendations;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.FORCES;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.reading.commitments.RegisterShelf.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPrinciple;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.commitments.RegisterShelf;
import org.accountabilityledger.reading.duties.DutyGap;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyQuery;
import org.accountabilityledger.reading.gaps.GapCounts;
import org.accountabilityledger.reading.lists.ListRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was replied to each duty, what was promised on it, and the gaps between the two. */
class RecommendationsTest {

    private static final ReviewId AUDIT = new ReviewId("audit");
    private static final DutyId NORTH = DutyId.of("audit-2", NORTH_FORCE);
    private static final DutyId SOUTH = DutyId.of("audit-2", SOUTH_FORCE);
    private static final RegisterShelf SHELF = new RegisterShelf();

    @BeforeAll
    static void recommendations_are_recorded() {
        SHELF.called(AUDIT, "The audit");
        SHELF.called(FORCES, "Police forces");
        SHELF.called(NORTH_FORCE, "North force");
        for (int number = 1; number <= 30; number++) {
            RecommendationId id = audit(number);
            if (number != 2) {
                SHELF.put(id, issued(id, GOVERNMENT, laid(DutyId.of(id.reference(), GOVERNMENT), GOVERNMENT)),
                        accepted(id, "2025-06-16", GOVERNMENT));
            }
        }
        SHELF.put(audit(2), issued(audit(2), FORCES, laid(NORTH, NORTH_FORCE), laid(SOUTH, SOUTH_FORCE)),
                new RecommendationAcceptedInPrinciple(audit(2), on("2025-05", NORTH_FORCE), List.of(NORTH),
                        Optional.empty()),
                new RecommendationAcceptedInPrinciple(audit(2), on("2025-07", NORTH_FORCE), List.of(NORTH),
                        Optional.empty()));
        SHELF.put(audit(3), issued(audit(3), GOVERNMENT, laid(DutyId.of("audit-3", GOVERNMENT), GOVERNMENT)),
                accepted(audit(3), "2025-06-16", GOVERNMENT), new RecommendationClosed(audit(3),
                        on("2025-09-01", COMMITTEE), Closing.IMPLEMENTED, Optional.empty(), List.of(), Optional.empty(),
                        Optional.of(words("It was done."))));
        promise("taxis", "audit-4");
        promise("mistaken", "audit-5");
        SHELF.consulted("look", LocalDate.of(2026, 1, 9), audit(1), audit(2));
    }

    @Test
    void list_says_of_each_duty_what_was_replied() {
        RecommendationItem item = item("audit-2");
        assertThat(item.addressees()).isEqualTo(2);
        assertThat(item.replies()).extracting(RecommendationItem.Replies::inWords)
                .containsExactly("accepted in principle", "no reply on record");
        assertThat(item.duties()).extracting(duty -> duty.group().orElseThrow().title()).containsOnly("Police forces");
        assertThat(item.duties().getLast().schedule())
                .isEqualTo("nothing on record, sources consulted up to 9 January 2026");
    }

    @Test
    void list_counts_the_standing_commitments_behind_each_recommendation() {
        assertThat(item("audit-4").commitments()).isEqualTo(1);
        assertThat(item("audit-5").commitments()).isZero();
        assertThat(references(Map.of("promised", "true"))).containsExactly("audit-4");
    }

    @Test
    void filters_find_addressee_group_review_and_reply() {
        assertThat(references(Map.of("addressee", "north-force"))).containsExactly("audit-2");
        assertThat(references(Map.of("addressee", "forces", "review", "audit"))).containsExactly("audit-2");
        assertThat(references(Map.of("reply", "NOT_KNOWN"))).containsExactly("audit-2");
        assertThat(references(Map.of("origin", "CALL"))).isEmpty();
        assertThat(references(Map.of("closed", "true"))).containsExactly("audit-3");
        assertThatThrownBy(() -> references(Map.of("review", "other")))
                .isInstanceOf(BadQuestion.class).hasMessage("There is no review 'other' on the ledger.");
    }

    @Test
    void pages_follow_each_other_in_natural_order() {
        Slice<RecommendationItem> first = page(Optional.empty());
        Slice<RecommendationItem> second = page(first.next());
        assertThat(first.items()).hasSize(25).first().extracting(RecommendationItem::reference).isEqualTo("audit-1");
        assertThat(second.items()).extracting(RecommendationItem::reference)
                .containsExactly("audit-26", "audit-27", "audit-28", "audit-29", "audit-30");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void gaps_leave_out_what_is_closed_and_what_was_promised() {
        List<DutyLine> duties = duties(DutyGap.NOTHING_PROMISED);
        assertThat(duties).extracting(duty -> duty.recommendation().reference())
                .startsWith("audit-2", "audit-1", "audit-5", "audit-6").doesNotContain("audit-3", "audit-4")
                .hasSize(28);
        assertThat(SHELF.gaps.counts()).isEqualTo(new GapCounts(0, 0, 28, 1, 0));
    }

    @Test
    void in_principle_says_since_when() {
        assertThat(duties(DutyGap.IN_PRINCIPLE)).singleElement().satisfies(duty -> {
            assertThat(duty.saidSince().orElseThrow().words()).isEqualTo("May 2025");
            assertThat(duty.repliedOn().orElseThrow().words()).isEqualTo("July 2025");
        });
    }

    private static List<DutyLine> duties(DutyGap gap) {
        DutyQuery query = new DutyQuery(SHELF.database, SHELF.duties);
        List<DutyLine> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Slice<DutyLine> slice = query.answer(ListRequest.of(Map.of("gap", gap.key()))
                    .by(DutyQuery.SINCE).from(cursor).rows(25));
            all.addAll(slice.items());
            cursor = slice.next();
        } while (cursor.isPresent());
        return all;
    }

    private static RecommendationItem item(String reference) {
        return page(Optional.empty()).items().stream().filter(each -> each.reference().equals(reference)).findFirst()
                .orElseThrow();
    }

    private static Slice<RecommendationItem> page(Optional<String> cursor) {
        return SHELF.recommendations.answer(ListRequest.all().rows(25).from(cursor));
    }

    private static List<String> references(Map<String, String> filters) {
        return SHELF.recommendations.answer(ListRequest.of(filters).by("number").rows(25)).items().stream()
                .map(RecommendationItem::reference).toList();
    }

    private static void promise(String name, String recommendation) {
        CommitmentId id = new CommitmentId(name);
        Origin origin = new Origin(DutyId.of(recommendation, GOVERNMENT), GOVERNMENT, Optional.of(COMMITTEE));
        if (name.equals("mistaken")) {
            SHELF.put(id, made(id, on("2025-07"), HOME_OFFICE, origin), new CommitmentEntryWithdrawn(id, on("2025-08"),
                    1, words("Misread."), Optional.empty()));
        } else {
            SHELF.put(id, made(id, on("2025-07"), HOME_OFFICE, origin));
        }
    }

    private static RecommendationId audit(int number) {
        return new RecommendationId("audit-" + number);
    }

    private static RecommendationIssued issued(RecommendationId id, InstitutionId addressee, LaidDuty... duties) {
        return new RecommendationIssued(id, on("2025-06-16", COMMITTEE), RecommendationOrigin.REVIEW,
                Optional.of(AUDIT), Optional.of(words(id.reference().substring(6))), words("Title " + id.reference()),
                words("Do it."), List.of(), List.of(addressee), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of(duties), false);
    }

    private static RecommendationAccepted accepted(RecommendationId id, String day, InstitutionId by) {
        return new RecommendationAccepted(id, on(day, by), List.of(DutyId.of(id.reference(), by)), Optional.empty(), Optional.empty());
    }

    private static LaidDuty laid(DutyId duty, InstitutionId on) {
        return new LaidDuty(duty, on, Optional.empty(), on.equals(GOVERNMENT) ? Optional.empty()
                : Optional.of(FORCES));
    }
}
