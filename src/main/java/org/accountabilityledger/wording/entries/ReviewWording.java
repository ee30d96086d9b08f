package org.accountabilityledger.wording.entries;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Figure;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewBeginning;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceChallenged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewFellDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasureDefined;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasurementRecorded;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReportAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTransferred;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.FigureTerms;
import org.accountabilityledger.wording.scales.ReviewTerms;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** Says what a review did and what was said of it; a finding is never said without its caveat. */
record ReviewWording(ReviewEvent event, Phrases phrases) {

    static String of(ReviewEvent event, Phrases phrases) {
        return new ReviewWording(event, phrases).sentence();
    }

    private String sentence() {
        return switch (event) {
            case ReviewAnnounced announced -> begun(announced, "was announced");
            case ReviewOpened opened -> begun(opened, "began");
            case SelfReviewNoted _, IndependenceChallenged _, IndependenceAnswered _ -> independence();
            case ReviewTermsChanged changed -> "the terms of the review changed" + Phrases.colon(changed.words())
                    + changed.reason().map(reason -> " (reason" + Phrases.colon(reason) + ")").orElse("");
            case ReviewExtended extended -> extended(extended);
            case ReviewTransferred moved -> "the review passed on" + phrases.listed(", conducted by ",
                    moved.conductedBy()) + phrases.listed(", directed by ", moved.directedBy())
                    + Phrases.colon(moved.reason());
            case FindingPublished _, FindingAnswered _ -> finding();
            case ReviewReported reported -> "the review reported" + (reported.interim() ? ", in the interim" : "")
                    + ": " + English.quoted(reported.title().text())
                    + reported.summary().map(words -> ": " + English.unstopped(English.shortened(words.text()))).orElse("")
                    + figures("; figures: ", reported.figures());
            case ReviewClosed closed -> English.sentence("the review ended" + Phrases.colon(closed.words()))
                    + figures(" Results: ", closed.results())
                    + closed.attribution().map(who -> " (as stated by: " + who.text() + ")").orElse("");
            case ReviewReopened reopened -> "the review goes on" + Phrases.colon(reopened.reason());
            case ReviewFellDue passed -> fellDue(passed);
            case ReviewMeasureDefined measure -> FigureWording.of(measure, "the review");
            case ReviewMeasurementRecorded figure -> FigureWording.of(figure);
            case ReviewReportAnswered answered -> phrases.answered(answered);
            case ReviewEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }

    private String begun(ReviewBeginning begun, String verb) {
        return English.quoted(begun.title().text()) + ", " + ReviewTerms.one(begun.reviewKind()) + ", " + verb
                + phrases.listed("; commissioned by ", begun.commissionedBy())
                + phrases.listed("; conducted by ", begun.conductedBy())
                + phrases.listed("; directed by ", begun.directedBy())
                + phrases.listed("; about ", begun.subjects())
                + due(begun.due(), begun.dueInWords()).map(due -> "; due " + due).orElse("");
    }

    private static String fellDue(ReviewFellDue passed) {
        return "the review was due to report by " + end(passed.due()).inWords()
                + "; no report by then is on record. Sources were consulted up to "
                + EdtfDate.of(passed.consultedUpTo()).inWords();
    }

    // A span is in time to its end, and its letters tell how sure that is.
    private static EdtfDate end(EdtfDate due) {
        return due.isInterval() ? EdtfDate.of(due.text().substring(due.text().indexOf('/') + 1)) : due;
    }

    /** The day, with the words that it was put in where there are any. */
    private static Optional<String> due(Optional<EdtfDate> day, Optional<Words> inWords) {
        Optional<String> quoted = inWords.map(words -> English.quoted(words.text()));
        return day.map(EdtfDate::inWords).map(words -> words + quoted.map(put -> " (" + put + ")").orElse(""))
                .or(() -> quoted);
    }

    private String independence() {
        return switch (event) {
            case SelfReviewNoted noted -> ReviewTerms.of(noted.relation(), phrases.body(noted.conductor()),
                    phrases.body(noted.subject())) + phrases.listed("; it is directed by ", noted.directedBy());
            case IndependenceChallenged challenged -> phrases.said(at(), "disputed that the review is independent",
                    "it is disputed that the review is independent") + Phrases.colon(challenged.words());
            case IndependenceAnswered answered -> phrases.said(at(), "says on the review’s independence",
                    "said on the review’s independence") + Phrases.colon(answered.words());
            default -> throw new IllegalStateException(event.getClass().getName() + " is not about independence.");
        };
    }

    private String finding() {
        return switch (event) {
            case FindingPublished found -> "the review found: " + English.quoted(found.title().text()) + ". "
                    + English.sentence(English.shortened(found.words().text()))
                    + figures(" Figures: ", found.figures()) + (found.figures().isEmpty() ? "" : ".")
                    + found.caveat().map(caveat -> " Caveat: " + caveat.text()).orElse("");
            case FindingAnswered answered -> phrases.said(at(), "answered", "answered:") + " the finding "
                    + Phrases.key(answered.finding()) + Phrases.colon(answered.words());
            default -> throw new IllegalStateException(event.getClass().getName() + " is no finding.");
        };
    }

    private String extended(ReviewExtended extended) {
        return "the review was extended" + due(extended.to(), extended.toInWords()).map(day -> " to " + day)
                .orElse(" to " + ScheduleWords.NOBODY_NAMED) + Phrases.reason(extended.reason());
    }

    private static String figures(String before, List<Figure> figures) {
        return figures.isEmpty() ? "" : before + FigureTerms.all(figures);
    }

    private Attestation at() {
        return event.attestation();
    }
}
