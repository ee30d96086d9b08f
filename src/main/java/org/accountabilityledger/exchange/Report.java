package org.accountabilityledger.exchange;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;

/**
 * What became of a dossier: its faults by line, or what was recorded, what was on record already and where it stopped.
 *
 * @param name what the file was called when it was handed in
 * @param dossier what it calls itself; empty if it could not be read
 * @param stoppedAt the entry that the ledger refused meanwhile; what stands before it is recorded
 */
public record Report(String name, String dossier, String instalment, List<Line> entries, List<DossierFault> faults,
        Optional<DossierFault> stoppedAt) {

    /**
     * One entry of the dossier: where it stands there and what became of it; on the ledger, its file, its number there
     * and its position in the journal, as far as there are such.
     */
    public record Line(int line, String key, Fate fate, Optional<FileRef> file, long number, long position) {

        static Line without(DossierEntry entry, Fate fate) {
            return new Line(entry.line(), entry.key(), fate, Optional.empty(), 0, 0);
        }

        static Line of(DossierEntry entry, Fate fate, EntryKeys.Place place, long position) {
            return new Line(entry.line(), entry.key(), fate, place.file(), place.number(), position);
        }
    }

    /** What became of an entry. */
    public enum Fate { RECORDED, RECORDED_ALREADY, COULD_BE_RECORDED, NOT_TRIED, REFUSED }

    /** Whether everything is, or could be, on record. */
    public boolean complete() {
        return faults.isEmpty() && stoppedAt.isEmpty();
    }

    public long recorded() {
        return count(Fate.RECORDED);
    }

    /** How many were on record already. */
    public long skipped() {
        return count(Fate.RECORDED_ALREADY);
    }

    /** The last position in the journal that holds an entry of this dossier; 0 if there is none. */
    public long position() {
        return entries.stream().mapToLong(Line::position).max().orElse(0);
    }

    private long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }
}
