package org.accountabilityledger.wording.sentences;

import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Closers;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.Dated;

/** Says by rule 12 and the record who could close a commitment and on what; or, once closed, by whom it was. */
public final class ClosingSentences {

    private static final String DONE = ClosingScale.either(Closing::done);

    private ClosingSentences() {
    }

    /** @param finding the entry of the finding that it cites, if it does */
    public static String closed(Dated on, String by, String reason, Optional<Long> finding) {
        return "It was closed " + on.inSentence() + " by " + English.body(by) + " as " + English.quoted(reason)
                + finding.map(entry -> ", on the finding of entry " + entry).orElse("") + ".";
    }

    public static String canBeReopened() {
        return "It can be reopened by an entry that gives a reason and cites a source; the closing stays on record.";
    }

    public static String ownersOnly(Closers owners) {
        return English.capital(owners.inWords()) + " is on record as issuer or overseer and as the only owner: "
                + "a body does not close its own promise as " + DONE + ".";
    }

    /** @param other whether an issuer or overseer is on record that owns it alone */
    public static String nobodyCan(boolean other, String bound) {
        return "No " + (other ? "other " : "") + "body is on record as issuer of a recommendation behind it or as its "
                + "overseer, " + bound + ": only such a body can close it as " + DONE + ".";
    }

    public static String canAsDone(Closers closers) {
        return closers.can() + " close it as " + DONE + ", citing a finding of its delivery.";
    }

    public static String canWithoutFinding(Closers closers) {
        return "Without a finding, " + closers.inWords() + " can close it as "
                + ClosingScale.either(reason -> !reason.done()) + ".";
    }

    public static String ownerCan(Closers owner) {
        return owner.can() + " close its own promise as " + ClosingScale.either(Closing::openToOwner) + ".";
    }

    public static String lastFound(Dated on, String by, String finding, boolean disputed) {
        return "The last finding on record, " + on.words() + ", is by " + English.body(by) + ": " + finding
                + (disputed ? ", and it is disputed." : ".");
    }

    public static String notFound(String bound) {
        return "No finding of its delivery is on record, " + bound + ".";
    }
}
