package org.accountabilityledger.reading.gaps;

/**
 * How many entries each gap list has.
 *
 * @param notYetAssessed commitments that are claimed complete and were not assessed at that time or since
 * @param foundOtherwise commitments that are claimed complete and were found otherwise
 * @param nothingPromised open duties that were accepted and are not said to be done, with no standing commitment that
 *        arises from them
 * @param inPrinciple open duties that are accepted in principle
 * @param reported statements that only somebody else reports, neither confirmed nor denied; in no other figure
 */
public record GapCounts(long notYetAssessed, long foundOtherwise, long nothingPromised, long inPrinciple, long reported) {
}
