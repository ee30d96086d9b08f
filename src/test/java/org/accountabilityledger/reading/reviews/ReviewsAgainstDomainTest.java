package org.accountabilityledger.reading.reviews;

import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.commitments.RegisterShelf;
import org.accountabilityledger.reading.links.LinkQuery;
import org.accountabilityledger.reading.lists.AllPages;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of reviews reckons in SQL is what the domain reckons; every page holds what it should, once. */
class ReviewsAgainstDomainTest {

    private static final int REVIEWS = 200;
    private static final long SEED = Seed.of(ReviewsAgainstDomainTest.class);
    private static final RegisterShelf SHELF = new RegisterShelf();
    private static final ReviewQuery READING = new ReviewQuery(SHELF.database, SHELF.names,
            new LinkQuery(SHELF.database));
    private static final Map<String, ReviewState> STATES = new LinkedHashMap<>();
    private static final Map<String, LocalDate> CONSULTED = new LinkedHashMap<>();

    @BeforeAll
    static void random_reviews_are_recorded() {
        Random random = new Random(SEED);
        SHELF.ended(OLD_COMMISSION, new InstitutionAbolished(OLD_COMMISSION, on("2026-01"), words("No more.")));
        for (int i = 0; i < REVIEWS; i++) {
            ReviewId id = new ReviewId("review-" + i);
            ReviewEvent[] events = new RandomReview(random).events(id);
            SHELF.put(id, events);
            ReviewState state = RegisterShelf.history(events).fold(ReviewState.EMPTY, ReviewState::evolve);
            if (state.standing()) {
                STATES.put(id.reference(), state);
            }
            if (random.nextInt(4) > 0) {
                CONSULTED.put(id.reference(), LocalDate.of(2025, 9, 1).plusDays(random.nextInt(300)));
                SHELF.consulted("look-" + i, CONSULTED.get(id.reference()), id);
            }
        }
    }

    @Test
    void both_schedules_are_those_of_the_domain() {
        assertThat(lines(Map.of(), "begun", false)).hasSameSizeAs(STATES.values()).allSatisfy(line ->
                assertThat(line.schedule()).as("%s, seed %d", line.reference(), SEED)
                        .isEqualTo(expected(line.reference())));
    }

    @Test
    void both_days_are_those_of_the_file() {
        assertThat(lines(Map.of(), "begun", false)).allSatisfy(line -> {
            ReviewState state = STATES.get(line.reference());
            assertThat(line.originalDue()).as("%s, seed %d", line.reference(), SEED)
                    .isEqualTo(state.schedule().original().map(DueDay::of));
            assertThat(line.currentDue()).as("%s, seed %d", line.reference(), SEED)
                    .isEqualTo(state.schedule().current().map(DueDay::of));
        });
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_filter_by_schedule_finds_exactly_those(Standing standing) {
        assertThat(references("schedule", standing)).as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .filter(each -> expected(each).current().standing() == standing).toList());
        assertThat(references("originalSchedule", standing)).as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .filter(each -> expected(each).original().standing() == standing).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_review_without_a_last_day_comes_last_in_either_direction(boolean descending) {
        List<LocalDate> days = lines(Map.of(), "due", descending).stream().map(line -> line.currentDue()
                .flatMap(DueDay::edtf).map(EdtfDate::latest).filter(day -> !day.equals(LocalDate.MAX)).orElse(null))
                .toList();
        Comparator<LocalDate> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        assertThat(days).as("seed %d", SEED).isSortedAccordingTo(Comparator.nullsLast(order));
    }

    private static DueSchedule.Both expected(String reference) {
        ReviewState state = STATES.get(reference);
        Optional<LocalDate> upTo = Optional.ofNullable(CONSULTED.get(reference));
        Optional<EdtfDate> ended = Optional.of(date("2026-01"))
                .filter(_ -> state.remit().conductors().equals(List.of(OLD_COMMISSION)));
        return new DueSchedule.Both(DueSchedule.of(state.againstOriginalDue(TODAY, upTo).ended(ended)),
                DueSchedule.of(state.againstCurrentDue(TODAY, upTo).ended(ended)));
    }

    private static List<String> references(String filter, Standing standing) {
        Map<String, String> filters = Map.of(filter, standing.name());
        List<String> found = lines(filters, "begun", false).stream().map(ReviewLine::reference).toList();
        assertThat(READING.count(ListRequest.of(filters))).isEqualTo(found.size());
        return found;
    }

    private static List<ReviewLine> lines(Map<String, String> filters, String sort, boolean descending) {
        return AllPages.of(READING, ListRequest.of(filters).by(sort).turned(descending).rows(25));
    }
}
