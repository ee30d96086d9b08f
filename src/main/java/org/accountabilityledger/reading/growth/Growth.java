package org.accountabilityledger.reading.growth;

import java.time.LocalDate;
import java.util.List;
import org.accountabilityledger.reading.comparison.Comparison.Difference;
import org.accountabilityledger.reading.comparison.Comparison.Same;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.wording.entries.Named;

/**
 * A file as it was known when one entry had been recorded, and what that entry changed.
 *
 * @param file as it was called then
 * @param step which of the entries it is, from 1 on
 * @param of how many entries there are of the file or about it
 * @param entry the entry; as it stands from where this is asked, so that it tells if it was withdrawn since
 * @param day the valid day for which the file is shown, before and after: that of the recording, unless one was asked
 * @param was whether the file was on the ledger before the entry
 * @param is whether it was with the entry
 * @param differences what the entry changed
 * @param same what else was said then
 */
public record Growth(
        Named file, long step, long of, EntryLine entry, LocalDate day, boolean was, boolean is,
        List<Difference> differences, List<Same> same) {
}
