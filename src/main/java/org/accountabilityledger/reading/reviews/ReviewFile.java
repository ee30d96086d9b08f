package org.accountabilityledger.reading.reviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.accountability.review.SelfReviewRelation;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.standpoint.Statement;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureLine;

/**
 * One review: its remit through all changes, what speaks for and against its independence, when it was due and
 * reported, what it found and what became of that.
 *
 * @param status one sentence, bounded by the day up to which sources were consulted
 * @param withdrawn why its beginning was withdrawn; absent while it stands
 * @param conducts who conducted and directed it in turn, those who do now last
 * @param series what it is counted by, by those who look into it or others
 * @param terms its terms through all their changes, those that hold now last
 */
public record ReviewFile(
        String reference, String title, Optional<ReviewKind> kind, ReviewStage stage, String status,
        Optional<Withdrawn> withdrawn, List<Named> commissionedBy, List<Conduct> conducts, List<Named> subjects,
        List<Named> allegations, List<Terms> terms, List<SelfReview> selfReviews, List<Challenge> challenges, Due due,
        List<Report> reports, List<Finding> findings, List<Outcome> recommendations, List<Series> series,
        List<Closing> closings, List<Statement> reopenings, List<ExternalId> externalIds, Optional<LocalDate> consultedUpTo,
        List<EntryLine> entries) {

    /** Who conducted and directed the review from when on, and why that changed. */
    public record Conduct(long entry, Dated since, List<Named> conductedBy, List<Named> directedBy,
            Optional<String> reason) {
    }

    /** What the review is to look into, from when on, and why that changed. */
    public record Terms(long entry, Dated since, String words, Optional<String> reason) {
    }

    /** The ledger's note that a conductor belongs with a subject, and what those who answer for the review say. */
    public record SelfReview(long entry, Dated on, Named conductor, Named subject, SelfReviewRelation relation,
            List<Named> directedBy, String words, List<Statement> answers) {
    }

    /** Somebody's words against the review's independence, and what those who answer for the review say. */
    public record Challenge(Statement challenge, List<Statement> answers) {
    }

    /**
     * When the review was and is due, and when it reported.
     *
     * @param unknown whether it was extended last without naming a day
     * @param daysAfterOriginal by how many days, at least, it reported after the day first set; absent if it may have
     *        been in time, or has not reported
     */
    public record Due(Optional<DueDay> original, Optional<DueDay> current, boolean unknown,
            DueSchedule.Both schedule, List<Extension> extensions, Optional<Dated> reportedOn,
            Optional<Long> daysAfterOriginal, Optional<Long> daysAfterCurrent) {

        /** How many extensions there are, and how many of them came, on any reading, too late for the day before. */
        @JsonIgnore
        public String extensionsInWords() {
            long late = extensions.stream().filter(Extension::afterExpiry).count();
            return English.count(extensions.size(), "extension", "extensions") + ", "
                    + (late == 0 ? "none" : late) + " dated after the day that it moved had passed.";
        }
    }

    /**
     * A later day, or one that nobody has named; and, in words, whether the day before had passed by then, as the
     * entries tell that stand now.
     */
    public record Extension(Statement statement, Optional<DueDay> from, DueDay to, boolean afterExpiry,
            String afterExpiryInWords) {
    }

    /** A report, final or in the interim. */
    public record Report(Statement statement, String title, List<FigureLine> figures, boolean interim) {
    }

    /** What the review found, its caveat always with it, and what the bodies concerned answer. */
    public record Finding(String key, String title, Statement statement, Optional<String> caveat,
            List<Named> concerning, List<FigureLine> figures, List<Statement> answers) {
    }

    /** A recommendation that came from the review, how each duty stands, and what was promised because of it. */
    public record Outcome(Named recommendation, List<DutyLine> duties, List<Named> commitments,
            Optional<LocalDate> consultedUpTo) {

        /** What the review itself calls it. */
        public Optional<String> number() {
            return duties.stream().flatMap(duty -> duty.number().stream()).findFirst();
        }
    }

    /**
     * How the review ended, and its results as somebody counted them.
     *
     * @param attribution whose figures they are
     * @param holds whether it was not opened again since
     */
    public record Closing(Statement statement, List<FigureLine> results, Optional<String> attribution,
            boolean holds) {
    }

    /** Those who conduct and direct it now. */
    public Optional<Conduct> now() {
        return conducts.isEmpty() ? Optional.empty() : Optional.of(conducts.getLast());
    }
}
