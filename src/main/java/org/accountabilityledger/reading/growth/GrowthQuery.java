package org.accountabilityledger.reading.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.comparison.Comparison;
import org.accountabilityledger.reading.comparison.ComparisonQuery;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Named;
import org.springframework.stereotype.Component;

/** Answers how a file of the chain from allegation to commitment, or a body, stood after each of its entries. */
@Component
public final class GrowthQuery {

    private final ComparisonQuery comparisons;
    private final EntryQuery lines;
    private final NameQuery names;
    private final Tables database;

    public GrowthQuery(ComparisonQuery comparisons, EntryQuery lines, NameQuery names, Tables database) {
        this.comparisons = comparisons;
        this.lines = lines;
        this.names = names;
        this.database = database;
    }

    /**
     * After that entry, counted from 1 on; empty if the file has none.
     *
     * @throws BadQuestion if there are not so many
     */
    public Optional<Growth> answer(FileId file, long step) {
        List<Long> positions = comparisons.about(file);
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        if (step < 1 || step > positions.size()) {
            throw new BadQuestion("The entries are counted from 1 to " + positions.size() + ".");
        }
        return Optional.of(answer(file, step, positions));
    }

    private Growth answer(FileId file, long step, List<Long> positions) {
        Recorded recorded = database.at(List.of(positions.get((int) step - 1))).getFirst();
        EntryLine line = lines.of(List.of(recorded), database.entries(recorded.file())).getFirst();
        // On one day both, or else time would change what no entry did.
        LocalDate day = Standpoint.taken().validOn()
                .orElseGet(() -> LocalDate.ofInstant(recorded.recordedAt(), database.zone()));
        Standpoint after = Standpoint.taken().at(Optional.of(day), Optional.of(recorded.position()));
        Comparison.Change change = comparisons.change(file,
                after.at(Optional.of(day), Optional.of(recorded.position() - 1)), after);
        FileRef ref = FileRef.of(file);
        Named named = after.look(() -> names.of(List.of(ref)).of(ref));
        return new Growth(named, step, positions.size(), line, day, change.was(), change.is(), change.differences(),
                change.same());
    }
}
