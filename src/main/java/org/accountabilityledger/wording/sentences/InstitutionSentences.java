package org.accountabilityledger.wording.sentences;

import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.InstitutionTerms;

/** Says of an institution what it is, and who took over from whom. */
public final class InstitutionSentences {

    private InstitutionSentences() {
    }

    public static String withdrawn(String reason) {
        return "The registration of this institution was withdrawn: " + reason;
    }

    public static String registered(InstitutionKind kind) {
        return English.sentence("on the ledger as " + InstitutionTerms.one(kind));
    }

    public static String succeededBy(String heir, Dated during) {
        return "It was succeeded by " + English.body(heir) + " " + during.inSentence()
                + ": its open duties and promises are that body’s.";
    }

    public static String tookOverFrom(String former, Dated during) {
        return "It took over from " + English.body(former) + " " + during.inSentence()
                + "; what was that body’s stands here with both names.";
    }
}
