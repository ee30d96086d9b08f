package org.accountabilityledger.reading.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A measure with its figure and its whole history.
 *
 * @param name its name in addresses
 * @param counts what is counted, and of what
 * @param leavesOut what is not, and what the figure does not say
 * @param now from where this is asked: now, unless a day or a moment was
 * @param stood as things stood at the end of each quarter, by what is known
 * @param known as the ledger knew it at the end of each quarter: what was recorded since is not in it
 * @param happened the cases of now by the quarter in which they happened
 * @param undated of the cases of now those whose dates tell no quarter, if there are any
 * @param earlier whether there are cases that began to count in quarters before those that are told
 * @param beingCounted whether its cases are still being folded, so that figures may lack what is on record
 */
public record LedgerMeasureFile(
        String name, String title, String counts, String leavesOut, List<CaseAnswer> answers, MeasureResult now,
        List<Quarter> stood, List<Quarter> known, List<Quarter> happened, Optional<MeasureResult> undated, boolean earlier,
        boolean beingCounted) {

    /** A figure, and the last day of the quarter that it is of. */
    public record Quarter(LocalDate end, MeasureResult figure) {
    }
}
