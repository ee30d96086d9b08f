package org.accountabilityledger.accountability.recommendation;

import java.util.Locale;
import org.accountabilityledger.accountability.Public;

/** What an addressee says to a duty. */
@Public
public enum Reply {
    ACCEPTED, ACCEPTED_IN_PART, ACCEPTED_IN_PRINCIPLE, NOTED, UNDER_CONSIDERATION, REJECTED,
    /** A reply is on record, and what it decides is not read or not said: it decides nothing and reverses nothing. */
    REPLIED;

    /**
     * Whether it can follow the earlier reply as a plain reply: the same may be said again, anything may follow a
     * reply that decides nothing (noted, under consideration), and an acceptance in principle may become one in part
     * or in full. Every other change is a reversal, and is recorded as one.
     */
    public boolean mayFollow(Reply earlier) {
        return this == REPLIED || switch (earlier) {
            case NOTED, UNDER_CONSIDERATION, REPLIED -> true;
            case ACCEPTED_IN_PRINCIPLE -> this == earlier || this == ACCEPTED || this == ACCEPTED_IN_PART;
            case ACCEPTED, ACCEPTED_IN_PART, REJECTED -> this == earlier;
        };
    }

    /** As a sentence has it: "accepted in principle". */
    public String inWords() {
        return this == REPLIED ? "replied (not read)" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
