package org.accountabilityledger.wording.sentences;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.allegation.AllegationState;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.entries.SaidBy;
import org.accountabilityledger.wording.scales.AllegationTerms;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;

/** Says of an allegation when it was raised and what was concluded; where nothing was, that it stays one. */
public final class AllegationSentences {

    private AllegationSentences() {
    }

    public static String withdrawn(Optional<String> reason) {
        return "This allegation was withdrawn from the ledger" + reason.map(why -> ": " + why).orElse(".");
    }

    public static String of(AllegationState state, Names names, Optional<LocalDate> consultedUpTo) {
        return "Raised " + Dated.of(state.raised().orElseThrow().occurredOn()).inSentence() + ". "
                + state.conclusion().map(concluded -> English.sentence(concluded.attestation().statedBy()
                        .map(speaker -> speaker.body().map(names::title).map(English::body)
                                .orElseGet(() -> SaidBy.inWords(speaker)) + " concluded ").orElse("concluded ")
                        + Dated.of(concluded.occurredOn()).inSentence() + " that the allegation is "
                        + AllegationTerms.of(concluded.event().conclusion())))
                .orElse("It is an allegation: no conclusion is on record, " + ConsultedWords.of(consultedUpTo) + ".");
    }
}
