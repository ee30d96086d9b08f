package org.accountabilityledger.reading.reviews;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasureDefined;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasurementRecorded;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;

/** Reviews with whatever may become of them: days of every form and none, extensions, reports, closings. */
public record RandomReview(Random random) {

    private static final Words SAID = words("So it was said.");

    public ReviewEvent[] events(ReviewId id) {
        List<ReviewEvent> events = new ArrayList<>(List.of(random.nextBoolean() ? announced(id) : opened(id)));
        for (int i = random.nextInt(6); i > 0; i--) {
            events.add(event(id));
        }
        return events.toArray(ReviewEvent[]::new);
    }

    private ReviewEvent event(ReviewId id) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new ReviewExtended(id, on(day().text()), maybeDay(), maybeWords(), maybeWords());
            case 3, 4 -> new ReviewReported(id, on(day().text()), SAID, Optional.empty(), List.of(),
                    random.nextInt(4) == 0);
            case 5 -> opened(id);
            case 8 -> new ReviewMeasureDefined(id, on(day().text()), "count", SAID, words("cases"), Optional.empty(),
                    Optional.empty(), maybeWords());
            case 9 -> new ReviewMeasurementRecorded(id, on(day().text()), "count", new BigDecimal(random.nextInt(2000)),
                    Precision.values()[random.nextInt(Precision.values().length)], Optional.empty(), maybeWords(),
                    maybeDay());
            case 6 -> new ReviewEntryWithdrawn(id, on("2026-02"), 1 + random.nextInt(3), SAID, Optional.empty());
            default -> random.nextBoolean() ? new ReviewReopened(id, on(day().text()), SAID, List.of())
                    : new ReviewClosed(id, on(day().text()), SAID, List.of(), Optional.empty());
        };
    }

    private ReviewAnnounced announced(ReviewId id) {
        return new ReviewAnnounced(id, on(day().text()), SAID, ReviewKind.AUDIT, List.of(), conductors(),
                List.of(), List.of(), Optional.empty(), maybeDay(), maybeWords(), List.of(), List.of(), false);
    }

    private ReviewOpened opened(ReviewId id) {
        return new ReviewOpened(id, on(day().text()), SAID, ReviewKind.AUDIT, List.of(), conductors(),
                List.of(), List.of(), Optional.empty(), maybeDay(), maybeWords(), List.of(), List.of(), false);
    }

    private List<InstitutionId> conductors() {
        return List.of(List.of(COMMITTEE), List.of(OLD_COMMISSION), List.of(OLD_COMMISSION, COMMITTEE))
                .get(random.nextInt(3));
    }

    private Optional<EdtfDate> maybeDay() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day());
    }

    private Optional<Words> maybeWords() {
        return random.nextInt(3) == 0 ? Optional.of(words("in good time")) : Optional.empty();
    }

    private EdtfDate day() {
        LocalDate day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(500));
        String month = day.toString().substring(0, 7);
        return date(switch (random.nextInt(9)) {
            case 0 -> random.nextBoolean() ? month : month + "-XX";
            case 1 -> random.nextBoolean() ? Integer.toString(day.getYear()) : "202X";
            case 2 -> day + "~";
            case 3 -> day + "/..";
            case 4 -> "../" + day;
            default -> day.toString();
        });
    }
}
