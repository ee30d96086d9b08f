package org.accountabilityledger.reading.entries;

import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyChased;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionRefused;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyExtensionRequested;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;

/** Says how the time for a reply was moved, stopped and called in. */
record ReplyClockWording(RecommendationEvent event, Phrases phrases) {

    static String of(RecommendationEvent event, Phrases phrases) {
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
            case ReplyChased chased -> phrases.said(at(), "asked again for a reply", "a reply was asked for again")
                    + " to " + phrases.quoted(event.recommendation()) + " (letter " + chased.letter() + ")"
                    + phrases.listed(" from ", chased.duties().stream().map(References::addressee).toList())
                    + (chased.namedInPublic() ? ", naming the addressee in public" : "")
                    + Phrases.colon(chased.words());
            default -> throw new IllegalStateException(event.getClass().getName() + " moves no clock.");
        };
    }

    private String to() {
        return " to reply to " + phrases.quoted(event.recommendation());
    }

    private Attestation at() {
        return event.attestation();
    }

    private String whom(List<DutyId> duties) {
        return phrases.listed(", addressed to ", duties.stream().map(References::addressee).distinct().toList());
    }
}
