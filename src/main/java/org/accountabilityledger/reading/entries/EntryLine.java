package org.accountabilityledger.reading.entries;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.entries.Named;

/**
 * One entry as a reader sees it: a sentence, both its times, who says so on what evidence, and whether it was
 * withdrawn.
 *
 * @param entry names it for good: {@code commitment:taxi-licensing/3}
 * @param event its stored name
 * @param occurredOn when it happened (valid time), EDTF
 * @param occurred the same in words
 * @param countsFrom the valid day from which it counts: the earlier of its latest day and the day it was recorded
 * @param recordedAt when the ledger recorded it (system time)
 * @param statedBy the body that says so; absent where somebody says it who is none, or the
 *     publishers of the cited sources do
 * @param speaker who states it, in words: a body, an office, a person who acted in one, or a role; absent as before
 * @param reportedBy who reports that the speaker said it, in words; absent where the speaker says it itself
 * @param saidBy who says so, in words: a speaker, the publishers of the cited sources, or the ledger of an act of its own
 * @param actor who recorded it, as an opaque id
 * @param withdrawn absent while the entry stands
 * @param order what there is to say of an entry of the same day that says otherwise, where nothing tells which was last
 * @param updatedAt when what this line says last changed: by its withdrawal, or by the name of something that it names
 */
public record EntryLine(
        String entry, Named file, long number, long position, String event, String sentence,
        EdtfDate occurredOn, String occurred, LocalDate countsFrom, Instant recordedAt, Optional<Named> statedBy,
        Optional<String> speaker, Optional<String> reportedBy, String saidBy,
        List<Cited> citations, Optional<String> note, String actor, Optional<Withdrawal> withdrawn,
        Optional<String> order, @JsonIgnore Instant updatedAt) {

    /** What names this item in a list, as in every other list: the entry itself. */
    @JsonProperty
    public String reference() {
        return entry;
    }

    /** The body that says so; empty where somebody else does. */
    @JsonIgnore
    public Optional<Named> body() {
        return statedBy.filter(body -> saidBy.equals("stated by " + body.title()));
    }

    /** Why an entry does not count any more, by which entry of the file it was withdrawn and when, and by which replaced. */
    public record Withdrawal(long by, String reason, Optional<Long> replacedBy, Instant recordedAt) {
    }
}
