package org.accountabilityledger.wording.entries;

import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyChased;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockStarted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRefused;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRequested;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyFellDue;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.accountabilityledger.wording.scales.ClockTerm;
import org.accountabilityledger.wording.scales.Dated;

/** Says how the time for a reply was moved, stopped and called in. */
record ReplyClockWording(ReplyClockEvent event, Phrases phrases) {

    static String of(ReplyClockEvent event, Phrases phrases) {
        return new ReplyClockWording(event, phrases).sentence();
    }

    private String sentence() {
        return switch (event) {
            case ReplyExtensionRequested asked -> phrases.said(at(), "asked for more time", "more time was asked for")
                    + to() + whom(asked.duties())
                    + asked.until().map(until -> ", until " + until.inWords()).orElse("")
                    + Phrases.colon(asked.reason());
            case ReplyExtensionGranted granted -> phrases.said(at(), "gave more time", "more time was given") + to()
                    + whom(granted.duties()) + ", until " + RecommendationWording.moved(granted.moves())
                    + Phrases.colon(granted.reason());
            case ReplyExtensionRefused refused -> phrases.said(at(), "gave no more time", "no more time was given")
                    + to() + whom(refused.duties()) + Phrases.colon(refused.reason());
            case ReplyClockSuspended stopped -> phrases.said(at(), "stopped the clock", "the clock was stopped") + to()
                    + whom(stopped.duties()) + Phrases.colon(stopped.reason());
            case ReplyClockResumed resumed -> phrases.said(at(), "set the clock running again", "the clock runs again")
                    + to() + whom(resumed.duties())
                    + (resumed.moves().isEmpty() ? "" : "; the reply is now due "
                            + RecommendationWording.moved(resumed.moves()));
            case ReplyChased chased when chased.step() == ChaseStep.NAMED_IN_PUBLIC ->
                    phrases.said(at(), "said in public", "it was said in public") + " that no reply to "
                    + phrases.quoted(event.recommendation()) + " had come"
                    + whom(" from ", chased.duties()) + Phrases.colon(chased.words());
            case ReplyChased chased -> phrases.said(at(), "asked again for a reply", "a reply was asked for again")
                    + " to " + phrases.quoted(event.recommendation()) + " (" + ClockTerm.inWords(chased.step()) + ")"
                    + whom(" from ", chased.duties()) + Phrases.colon(chased.words());
            case ReplyClockStarted started -> "the clock" + to() + whom(started.duties()) + " started "
                    + Dated.of(started.replyClock().startedOn()).inSentence() + "; " + started(started.replyClock(), phrases);
            case ReplyFellDue fell -> "the day for a reply to " + phrases.quoted(event.recommendation()) + " from "
                    + phrases.addressees(List.of(fell.duty())) + " passed (" + fell.due().inWords()
                    + "); no reply of that time is on record, sources were consulted up to "
                    + EdtfDate.of(fell.consultedUpTo()).inWords();
        };
    }

    /** By when, by which rule: a reply is due by law, and expected by anything else. */
    static String started(StartedClock clock, Phrases phrases) {
        return (clock.basis() == ClockBasis.STATUTE ? "a reply is due by " : "a reply is expected by ")
                + clock.due().inWords() + " (" + clock.counted().text()
                + clock.rolledFrom().map(last -> ", moved on from " + last.inWords()).orElse("")
                + ", by " + phrases.quoted(clock.rule()) + ")";
    }

    private String to() {
        return " to reply to " + phrases.quoted(event.recommendation());
    }

    private Attestation at() {
        return event.attestation();
    }

    private String whom(List<DutyId> duties) {
        return whom(", addressed to ", duties);
    }

    private String whom(String before, List<DutyId> duties) {
        return duties.isEmpty() ? "" : before + phrases.addressees(duties);
    }
}
