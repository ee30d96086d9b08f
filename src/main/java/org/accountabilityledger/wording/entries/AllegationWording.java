package org.accountabilityledger.wording.entries;

import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationConcluded;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationCorroborated;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReferred;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReopened;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReportAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.wording.scales.AllegationTerms;

/** Says what was alleged and what came of saying it; who alleges stands in the words, for it is mostly no body. */
final class AllegationWording {

    private AllegationWording() {
    }

    static String of(AllegationEvent event, Phrases phrases) {
        Attestation at = event.attestation();
        return switch (event) {
            case AllegationRaised raised -> phrases.said(at, "alleged", "alleged")
                    + (raised.against().isEmpty() && raised.concerning().isEmpty() ? ", naming no body" : "")
                    + phrases.listed(", against ", raised.against())
                    + phrases.listed(", concerning ", raised.concerning()) + Phrases.colon(raised.words());
            case AllegationCorroborated more -> phrases.said(at, "said in support of the allegation",
                    "said in support of the allegation") + Phrases.colon(more.words());
            case AllegationReferred referred -> "the allegation was referred to " + phrases.body(referred.to())
                    + Phrases.colon(referred.reason());
            case AllegationAnswered answered -> phrases.said(at, "answered the allegation",
                    "the allegation was answered") + Phrases.colon(answered.words());
            case AllegationConcluded concluded -> phrases.said(at, "concluded", "it was concluded")
                    + " that the allegation is " + AllegationTerms.of(concluded.conclusion())
                    + Phrases.colon(concluded.words());
            case AllegationReopened reopened -> "the allegation is looked at again"
                    + Phrases.colon(reopened.reason());
            case AllegationReportAnswered answered -> phrases.answered(answered);
            case AllegationEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }
}
