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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockStart;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.commitments.RegisterShelf;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.AllPages;
import org.accountabilityledger.reading.lists.ListRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Today is 1 March 2026. */
class OutstandingTest {

    private static final RegisterShelf SHELF = new RegisterShelf();
    private static final OutstandingQuery LIST = new OutstandingQuery(SHELF.database, SHELF.duties, SHELF.names);

    @BeforeAll
    static void replies_are_asked_for() {
        SHELF.called(WATCHDOG, "Watchdog");
        SHELF.called(NORTH_FORCE, "North Force");
        SHELF.succeeded(OLD_COMMISSION, "2018-01", WATCHDOG);
        asked("both", Optional.of("2026-01-01"), NORTH_FORCE, SOUTH_FORCE);
        SHELF.put(id("answered"), issued("answered", Optional.of(date("2026-01-01")), NORTH_FORCE), accepted("answered"));
        asked("unlooked", Optional.of("2025-06-01"), NORTH_FORCE);
        asked("old", Optional.of("2026-02-01"), OLD_COMMISSION);
        asked("undated", Optional.empty(), NORTH_FORCE);
        asked("open", Optional.of("2025-12/.."), STRANGER);
        SHELF.put(id("by-rule"), byRule("by-rule"));
        somethingHappened();
        for (String reference : List.of("both", "answered", "old", "open", "closed", "stopped", "moved", "by-rule")) {
            SHELF.consulted("of-" + reference, LocalDate.parse(reference.equals("old") ? "2026-02-11" : "2026-02-20"),
                    id(reference));
        }
    }

    private static void somethingHappened() {
        SHELF.put(id("closed"), issued("closed", Optional.of(date("2026-01-01")), NORTH_FORCE),
                new RecommendationClosed(id("closed"), on("2026-01-05", COMMITTEE), Closing.NO_RESPONSE, Optional.empty(), List.of(),
                        Optional.empty(), Optional.empty()));
        SHELF.put(id("replaced"), issued("replaced", Optional.of(date("2026-01-01")), NORTH_FORCE),
                new RecommendationSuperseded(id("replaced"), on("2026-01-05", COMMITTEE), id("both"), words("So.")));
        SHELF.put(id("stopped"), issued("stopped", Optional.of(date("2026-01-01")), NORTH_FORCE),
                new ReplyClockSuspended(id("stopped"), on("2025-12-05", COMMITTEE), duties("stopped", NORTH_FORCE),
                        words("Judicial review.")));
        SHELF.put(id("moved"), issued("moved", Optional.of(date("2026-01-01")), NORTH_FORCE),
                new ReplyExtensionGranted(id("moved"), on("2025-12-05", COMMITTEE),
                        List.of(new DueMove(DutyId.of("moved", NORTH_FORCE), date("2026-04-01"))),
                        Optional.of(words("Asked for."))));
    }

    @Test
    void a_reply_that_is_due_and_not_on_record_is_listed_those_first_that_were_due_first() {
        assertThat(references(list(Optional.empty(), Map.of(), "due")))
                .containsExactly("unlooked", "both", "both", "stopped", "old", "by-rule", "moved", "open");
    }

    @Test
    void days_are_counted_to_the_day_that_the_sources_reach_and_against_both_days() {
        Map<String, String> days = new java.util.TreeMap<>();
        list(Optional.empty(), Map.of(), "due").items().forEach(line ->
                days.put(line.recommendation().reference(), line.daysOverdueByOriginal() + "/" + line.daysOverdue()));
        assertThat(days).isEqualTo(Map.of("unlooked", "0/0", "both", "50/50", "stopped", "0/0", "old", "10/10",
                "by-rule", "5/5", "moved", "50/0", "open", "0/0"));
    }

    @Test
    void only_what_is_overdue_as_far_as_sources_go_is_called_so() {
        assertThat(references(list(Optional.empty(), Map.of("standing", "OVERDUE"),
                "days"))).containsExactly("by-rule", "old", "both", "both");
        assertThat(references(list(Optional.empty(), Map.of("standing", "AWAITED"),
                "recommendation"))).containsExactly("moved", "open", "stopped", "unlooked");
    }

    @Test
    void a_list_is_narrowed_by_what_the_day_rests_on_and_by_whether_it_was_moved() {
        assertThat(references(list(Optional.empty(), Map.of("basis", "EXPECTATION"),
                "due"))).containsExactly("by-rule");
        assertThat(references(list(Optional.empty(), Map.of("basis", "SOURCE",
                "moved", "true"), "due"))).containsExactly("moved");
    }

    @Test
    void a_successor_is_listed_with_what_its_predecessor_was_asked() {
        Slice<DutyLine> list = list(Optional.of("watchdog"), Map.of(), "addressee");
        assertThat(references(list)).containsExactly("old");
        assertThat(list.items().getFirst().addresseeNow().title()).isEqualTo("Watchdog");
    }

    @Test
    void bodies_are_counted_with_the_least_day_that_sources_reach_for_all_of_theirs() {
        List<BodyCount> bodies = LIST.byBody(question(Optional.empty(), Map.of(), "due"));
        assertThat(bodies).extracting(count -> count.body().reference() + " " + count.outstanding() + " "
                + count.overdue() + " " + count.longest() + " " + count.consultedFrom().map(LocalDate::toString)
                .orElse("-")).containsExactly("south-force 2 2 50 2026-02-20", "north-force 4 1 50 -",
                "watchdog 1 1 10 2026-02-11", "stranger 1 0 0 2026-02-20");
    }

    @Test
    void what_has_no_day_is_counted_apart() {
        assertThat(LIST.counts(question(Optional.empty(), Map.of(), "due")))
                .isEqualTo(new OutstandingCounts(8, 4, 1));
        assertThat(LIST.counts(question(Optional.of("north-force"), Map.of(), "due")).outstanding())
                .isEqualTo(4);
    }

    @Test
    void pages_of_two_make_up_the_list() {
        List<String> seen = AllPages.of(LIST, ListRequest.all().by("days").turned(true).rows(2)).stream()
                .map(DutyLine::duty).toList();
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_body_is_refused() {
        assertThatThrownBy(() -> list(Optional.of("nobody"), Map.of(), "due"))
                .isInstanceOf(BadQuestion.class);
    }

    private static Slice<DutyLine> list(Optional<String> institution, Map<String, String> filters, String sort) {
        return LIST.answer(question(institution, filters, sort));
    }

    private static ListRequest question(Optional<String> institution, Map<String, String> filters, String sort) {
        Map<String, String> all = new java.util.HashMap<>(filters);
        institution.ifPresent(slug -> all.put("institution", slug));
        return ListRequest.of(all).by(sort);
    }

    private static List<String> references(Slice<DutyLine> list) {
        return list.items().stream().map(line -> line.recommendation().reference()).toList();
    }

    private static void asked(String reference, Optional<String> due, InstitutionId... bodies) {
        SHELF.put(id(reference), issued(reference, due.map(EdtfDate::of), bodies));
    }

    private static RecommendationIssued byRule(String reference) {
        RecommendationIssued plain = issued(reference, Optional.empty(), SOUTH_FORCE);
        StartedClock clock = new StartedClock(new ClockRuleId("inquiry"), 1, ClockBasis.EXPECTATION,
                ClockStart.PUBLISHED, date("2025-08-15"), date("2026-02-15"), Optional.empty(),
                words("6 months"));
        return new RecommendationIssued(plain.recommendation(), plain.attestation(), plain.origin(), plain.review(),
                plain.number(), plain.title(), plain.words(), plain.limbs(), plain.addressees(), List.of(),
                plain.overseer(), Optional.empty(), Optional.of(clock), List.of(), plain.duties(), false);
    }

    private static RecommendationIssued issued(String reference, Optional<EdtfDate> due, InstitutionId... bodies) {
        return new RecommendationIssued(id(reference), on("2025-05-01", COMMITTEE), RecommendationOrigin.CALL,
                Optional.empty(), Optional.empty(), words(reference), words("Do it."), List.of(), List.of(bodies),
                List.of(), Optional.empty(), due, Optional.empty(), List.of(), Arrays.stream(bodies).map(body ->
                        new LaidDuty(DutyId.of(reference, body), body, Optional.empty(), Optional.empty())).toList(), false);
    }

    private static RecommendationAccepted accepted(String reference) {
        return new RecommendationAccepted(id(reference), on("2025-12-20", NORTH_FORCE), duties(reference,
                NORTH_FORCE), Optional.empty(), Optional.empty());
    }

    private static List<DutyId> duties(String reference, InstitutionId body) {
        return List.of(DutyId.of(reference, body));
    }

    private static RecommendationId id(String reference) {
        return new RecommendationId(reference);
    }
}
