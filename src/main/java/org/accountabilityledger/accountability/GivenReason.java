package org.accountabilityledger.accountability;

import java.util.Optional;

/** Why something was done, as a source gives it, or that none is on record: nobody has to invent a reason. */
public record GivenReason(Optional<Words> words, boolean noneOnRecord) {

    /** The field by which a command says that no reason is on record. */
    public static final String NONE_ON_RECORD = "noReasonOnRecord";

    /** One of the two is said, and not both; empty where none is on record. */
    public Optional<Words> require(Rule rule, String field) {
        rule.require(said(), "Say in '" + field + "' why; or, where the cited sources give no reason, say so by '"
                + NONE_ON_RECORD + "': true.", "/" + field);
        requireOne(field);
        return words;
    }

    /** Whether one of the two is said. */
    public boolean said() {
        return words.isPresent() || noneOnRecord;
    }

    /** Not both are said. */
    public void requireOne(String field) {
        Rule.FIELDS_AGREE.require(words.isEmpty() || !noneOnRecord, "It gives a reason in '" + field
                + "', and says that none is on record: leave out one of them.", "/" + NONE_ON_RECORD);
    }
}
