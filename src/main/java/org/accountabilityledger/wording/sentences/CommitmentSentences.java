package org.accountabilityledger.wording.sentences;

import java.util.Optional;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.Dated;

/** Says of a commitment what was promised, claimed and found, and what became of it: one sentence each. */
public final class CommitmentSentences {

    private CommitmentSentences() {
    }

    /**
     * That it was promised, by when, and whose it is.
     *
     * @param moved how often its deadline was moved
     * @param ownerNow the body that took the owner's place, if one did
     * @param ended when the owner ended with nobody in its place, if it did
     */
    public static String made(Dated on, Optional<String> due, long moved, Optional<String> dueNow, String owner,
            Optional<String> ownerNow, Optional<Dated> ended) {
        return "Promised " + on.inSentence()
                + due.map(words -> ", with the deadline “" + words + "”").orElse(", without a deadline")
                + (moved == 0 ? "" : ", moved " + English.count(moved, "time", "times")
                        + dueNow.map(words -> ", to “" + words + "” now").orElse(""))
                + ". The owner on record is " + English.body(owner)
                + ownerNow.map(heir -> ", since succeeded by " + English.body(heir)).orElse("")
                + ended.map(end -> ", which ended " + end.inSentence() + " without a successor on record").orElse("")
                + ".";
    }

    public static String claimed(Dated on, String claim) {
        return "The owner’s claim " + on.inSentence() + ": " + claim + ".";
    }

    public static String nothingClaimed(String bound) {
        return "No claim of its delivery is on record, " + bound + ".";
    }

    public static String found(Dated on, String by, String finding, boolean disputed) {
        return "Found " + on.inSentence() + " by " + English.body(by) + ": " + finding + "."
                + (disputed ? " The finding is disputed." : "");
    }

    public static String notAssessed(String bound) {
        return "No independent assessment is on record, " + bound + ".";
    }

    public static String turnedAwayFrom(Dated on) {
        return "Turned away from " + on.inSentence() + ".";
    }

    /** Of a step: whether it is on record as reached, but perhaps only later than on the day that is asked about. */
    public static String notReached(boolean mayBeReached) {
        return mayBeReached ? "not known to have been reached yet" : "not reached on record";
    }

    public static String closed(Dated on, String reason) {
        return "The file was closed " + on.inSentence() + ": " + reason + ".";
    }
}
