package org.accountabilityledger.wording.entries;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReportAnswered;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReworded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ListingObserved;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasureDefined;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.ClaimScale;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.CommitmentTerms;
import org.accountabilityledger.wording.scales.FindingScale;
import org.accountabilityledger.wording.scales.OutcomeScale;
import org.accountabilityledger.wording.schedules.Interpretation;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** Says what was promised, what is claimed of it and what others found. */
record CommitmentWording(CommitmentEvent event, Phrases phrases) {

    static String of(CommitmentEvent event, Phrases phrases) {
        return new CommitmentWording(event, phrases).sentence();
    }

    private String sentence() {
        return switch (event) {
            case CommitmentMade made -> made(made);
            case CommitmentReworded reworded -> phrases.said(at(), "put the promise in other words",
                    "the promise was put in other words") + " ("
                    + CommitmentTerms.inWords(Optional.of(reworded.change())) + "): "
                    + English.quoted(English.shortened(reworded.words().text()))
                    + reason(reworded.reason());
            case MilestoneSet step -> phrases.said(at(), "named a step on the way", "a step on the way was named")
                    + Phrases.colon(step.words())
                    + due(step.due(), step.dueInWords()).map(due -> " (" + due + ")").orElse("");
            case MilestoneReached step -> phrases.said(at(), "says that", "sources report that") + " the step "
                    + Phrases.key(step.milestone()) + " was reached";
            case DeadlineDeferred deferred -> deferred(deferred);
            case ProgressReported progress -> phrases.said(at(), "says that delivery is ",
                    "sources report that delivery is ").stripTrailing() + " "
                    + ClaimScale.inWords(progress.claim()) + English.verbatim(progress.verbatim())
                    + Phrases.colon(progress.words());
            case MeasureDefined measure -> FigureWording.of(measure, "progress");
            case MeasurementRecorded figure -> FigureWording.of(figure);
            case FulfilmentClaimed claimed -> phrases.said(at(), "claims that the promise is kept",
                    "it is claimed that the promise is kept") + English.verbatim(claimed.verbatim())
                    + Phrases.colon(claimed.words());
            case DeliveryAssessed _, OutcomeAssessed _, AssessmentDisputed _ -> assessment();
            case CommitmentFellDue passed -> "the deadline of " + day(passed.due())
                    + " passed; no delivery by then is on record. " + consulted(passed.consultedUpTo());
            case MilestoneFellDue passed -> "the day of the step " + Phrases.key(passed.milestone()) + ", "
                    + day(passed.due()) + ", passed; that it was reached by then is not on record. "
                    + consulted(passed.consultedUpTo());
            case CommitmentTransferred moved -> "the promise passed to " + phrases.body(moved.to())
                    + Phrases.colon(moved.reason());
            case CommitmentReversed reversed -> phrases.said(at(), "turned away from what entry ",
                    "what entry ").stripTrailing() + " " + reversed.reverses() + " says"
                    + (at().statedBy().isPresent() ? "" : " was turned away from") + Phrases.colon(reversed.words())
                    + reason(reversed.reason()) + Phrases.unlessGiven(reversed.reason());
            case CommitmentSuperseded superseded -> "another promise, " + phrases.quoted(superseded.by())
                    + ", took the place of this one" + Phrases.colon(superseded.reason());
            case CommitmentClosed closed -> phrases.said(at(), "closed the file", "the file was closed") + " "
                    + "(" + ClosingScale.inWords(closed.closing()) + ")" + English.verbatim(closed.verbatim())
                    + closed.finding().map(entry -> ", on the finding of entry " + entry).orElse("")
                    + Phrases.colon(closed.words());
            case ListingObserved listing -> listing(listing);
            case CommitmentReopened reopened -> phrases.said(at(), "opened the file again",
                    "the file was opened again") + Phrases.colon(reopened.reason());
            case CommitmentReportAnswered answered -> phrases.answered(answered);
            case CommitmentEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }

    private static String day(EdtfDate due) {
        return due.inWords() + new Interpretation(Optional.of(due), Optional.empty()).readAs()
                .map(readAs -> " (" + readAs + ")").orElse("");
    }

    private static String consulted(LocalDate upTo) {
        return "Sources were consulted up to " + EdtfDate.of(upTo).inWords() + ".";
    }

    private String made(CommitmentMade made) {
        return phrases.body(made.owner()) + made.office().map(office -> " (" + office.text() + ")").orElse("")
                + " promised: " + English.unstopped(English.shortened(made.words().text()))
                + made.venue().map(venue -> "; said in: " + venue.text()).orElse("")
                + due(made.due(), made.dueInWords()).map(due -> "; " + due).orElse("");
    }

    private static Optional<String> due(Optional<EdtfDate> date, Optional<Words> inWords) {
        return put(date, inWords).map(due -> "due " + due);
    }

    /** As it was put, and what that is read as. */
    private static Optional<String> put(Optional<EdtfDate> date, Optional<Words> inWords) {
        return inWords.map(words -> English.quoted(words.text()) + date.map(day -> ", read as " + day.inWords())
                .orElse("")).or(() -> date.map(EdtfDate::inWords));
    }

    private static String reason(Optional<Words> reason) {
        return reason.map(words -> " (reason" + Phrases.colon(words) + ")").orElse("");
    }

    private String deferred(DeadlineDeferred deferred) {
        String to = put(deferred.to(), deferred.toInWords()).orElse(ScheduleWords.NOBODY_NAMED);
        return phrases.said(at(), "moved the deadline", "the deadline was moved") + " to " + to
                + Phrases.reason(deferred.reason());
    }

    private String assessment() {
        return switch (event) {
            case DeliveryAssessed assessed -> phrases.said(at(), "found", "found") + ": "
                    + FindingScale.inWords(assessed.finding()) + English.verbatim(assessed.verbatim())
                    + CommitmentTerms.inWords(assessed.missing()).map(missing -> ", for want of " + missing).orElse("")
                    + ". " + English.shortened(assessed.words().text());
            case OutcomeAssessed assessed -> phrases.said(at(), "found as the outcome", "found as the outcome") + ": "
                    + OutcomeScale.inWords(assessed.outcome()) + English.verbatim(assessed.verbatim()) + ". " + English.shortened(assessed.words().text());
            case AssessmentDisputed disputed -> phrases.said(at(), "disputes", "disputed:") + " the finding of entry "
                    + disputed.assessment() + Phrases.colon(disputed.words());
            default -> throw new IllegalStateException(event.getClass().getName() + " is no assessment.");
        };
    }

    private String listing(ListingObserved listing) {
        String register = phrases.said(at(), "saw", "it was seen") + " that " + English.quoted(listing.register().text())
                + listing.keptBy().map(keeper -> ", kept by " + phrases.body(keeper) + ",").orElse("");
        return register + switch (listing.seen()) {
            case LISTED -> " listed the promise";
            case GONE -> " no longer listed the promise";
        } + listing.title().map(title -> ", titled " + English.quoted(English.shortened(title.text()))).orElse("")
                + listing.mark().map(mark -> ", marked " + English.quoted(mark.text())).orElse("")
                + Phrases.colon(listing.wording());
    }

    private Attestation at() {
        return event.attestation();
    }
}
