package org.accountabilityledger.reading.measures;

import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;

/** A question that every event, however old, can be asked: which cases it gives, and which of them count. */
public interface LedgerMeasure {

    /** Its name in addresses, for good: lower-case words with hyphens between them. */
    String name();

    /** Rises when its fold changes: the cases are then folded anew, from the first entry on. */
    default int revision() {
        return 1;
    }

    String title();

    /** What is counted, and of what; sentences. */
    String counts();

    /** What is not counted, and what the figure does not say; sentences. */
    String leavesOut();

    /** So many of what is counted from, as a sentence has it: "5 commitments claimed complete". */
    String whole(long number);

    /** What those that count have in common, as it goes on: "are not found complete". */
    String part(long number);

    /** What a case can turn out to be, in the order in which it is shown. */
    List<CaseAnswer> answers();

    /** The kinds of file that give cases. */
    Set<String> kinds();

    /** What one file gives: a pure function of what its history says on a valid day. Equal cases are one. */
    List<Case> cases(FileRef file, History<LedgerEvent> history);

    /** What the cases of all files come to; each is one that is counted, with its part as the answer, or joined here. */
    default List<Counted> count(List<Found> found) {
        return found.stream().map(each -> Counted.of(each, each.given().part())).toList();
    }
}
