package org.accountabilityledger.wording.entries;

import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewFellDue;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.SelfReviewRelation;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.testing.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Contracts EVENTS = Contracts.of("events");
    private static final InstitutionId GOVERNMENT = new InstitutionId("government");
    private static final InstitutionId FORCE = new InstitutionId("force");
    private static final InstitutionId WATCHDOG = new InstitutionId("watchdog");
    private static final RecommendationId RAPE_LAW = new RecommendationId("rape-law");
    private static final Names NAMES = names(Map.of(GOVERNMENT, "HM Government", HOME_OFFICE, "Home Office",
            FORCE, "South Yorkshire Police", WATCHDOG, "IOPC", RAPE_LAW, "Change the law so that …"));

    static Set<String> contracts() {
        return EVENTS.names();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_event_is_a_sentence_without_the_words_of_a_machine(String contract) {
        LedgerEvent event = LedgerJson.mapper().readValue(EVENTS.text(contract),
                EventCatalogue.ofTheLedger().find(contract.replaceFirst("\\.\\d+$", "")).orElseThrow());
        String sentence = Wording.of(event, NAMES);
        assertThat(sentence).matches("(?s)[\\p{Lu}“\\d].*[.!?…)”]").doesNotContain("Optional", "null", "[", "  ", "..", ".;", ".”.")
                .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b").doesNotContain(event.getClass().getSimpleName());
    }

    @Test
    void a_body_that_answers_for_another_is_named_with_it() {
        assertThat(Wording.of(new RecommendationAccepted(RAPE_LAW, on("2025-06-16", HOME_OFFICE),
                List.of(DutyId.of("rape-law", GOVERNMENT)), Optional.empty(), Optional.empty()), NAMES))
                .isEqualTo("The Home Office accepted recommendation “Change the law so that …” for HM Government.");
        assertThat(Wording.of(new RecommendationAccepted(RAPE_LAW, on("2025-06-16", GOVERNMENT),
                List.of(DutyId.of("rape-law", GOVERNMENT)), Optional.of(words("In full.")), Optional.empty()), NAMES))
                .isEqualTo("HM Government accepted recommendation “Change the law so that …”: In full.");
    }

    @Test
    void a_figure_says_how_exactly_it_is_meant() {
        assertThat(figure(Precision.MORE_THAN)).isEqualTo("Recorded for “cases identified”: more than 800.");
        assertThat(figure(Precision.FORECAST)).isEqualTo("Recorded for “cases identified”: a forecast of 800.");
    }

    @Test
    void a_body_that_reviews_itself_is_noted_without_a_verdict() {
        assertThat(Wording.of(new SelfReviewNoted(new ReviewId("r"), on("2024~"), FORCE, FORCE,
                SelfReviewRelation.SAME_BODY, List.of(WATCHDOG)), NAMES)).isEqualTo(
                "South Yorkshire Police conducts this review and is its subject; it is directed by IOPC.");
    }

    @Test
    void a_day_that_passed_is_said_with_what_bounds_it_and_without_a_verdict() {
        assertThat(Wording.of(new ReviewFellDue(new ReviewId("r"), on("2025-04-30"), date("2025-04-30"),
                LocalDate.of(2025, 6, 16)), NAMES)).isEqualTo("The review was due to report by 30 April 2025; no report "
                + "by then is on record. Sources were consulted up to 16 June 2025.");
        assertThat(Wording.of(new ReviewFellDue(new ReviewId("r"), on("2025-04-30"), date("2025-02/2025-04~"),
                LocalDate.of(2025, 6, 16)), NAMES)).startsWith("The review was due to report by about April 2025;");
    }

    @Test
    void a_finding_that_is_cut_short_keeps_its_caveat_whole() {
        String caveat = "The data do not support conclusions for the whole country. ".repeat(10).strip();
        assertThat(Wording.of(new FindingPublished(new ReviewId("r"), on("2025-06-16"), "ethnicity",
                words("Recorded for a third"), words("Long words. ".repeat(200)), Optional.of(words(caveat)),
                List.of(), List.of()), NAMES)).contains(" …").endsWith("Caveat: " + caveat);
    }

    private static String figure(Precision precision) {
        return Wording.of(new MeasurementRecorded(new CommitmentId("c"), on("2025-06-16"), "cases-identified",
                BigDecimal.valueOf(800), precision, Optional.empty(), Optional.empty(), Optional.empty()), NAMES);
    }

    private static Names names(Map<FileId, String> titles) {
        Map<FileRef, Named> named = new HashMap<>();
        titles.forEach((file, title) -> named.put(FileRef.of(file),
                new Named(file.kind(), file.reference(), title, true, false)));
        return new Names(named, Map.of());
    }
}
