package org.accountabilityledger.reading.standpoint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * Who says so, of which day and on what evidence, by the number of the entry in its file. The note carries whatever the
 * clerk marked: that a figure was inferred, that a source was not read.
 *
 * @param by the body that says so, itself; absent where somebody else does
 * @param speaker who states it, in words; absent where the publishers of the cited sources say it, or the ledger
 * @param saidBy who says so, in words
 * @param order where another entry of that day says otherwise, and nothing tells which came last: that
 */
public record Attribution(long entry, Dated on, Optional<Named> by,
        Optional<String> speaker, String saidBy, Optional<String> note,
        List<Cited> citations, Optional<String> order) {

    static Attribution of(EntryLine line) {
        return new Attribution(line.number(), new Dated(line.occurredOn(), line.occurred()), line.body(), line.speaker(), line.saidBy(),
                line.note(), line.citations(), line.order());
    }

    /** Who says so, in words: a body, somebody else, or else who published it. */
    @JsonIgnore
    public String whoever() {
        return speaker.orElseGet(() -> citations.stream().map(Cited::publisher).distinct()
                .collect(Collectors.joining(", ")));
    }
}
