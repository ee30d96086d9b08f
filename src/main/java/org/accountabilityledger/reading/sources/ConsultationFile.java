package org.accountabilityledger.reading.sources;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * One consulting of sources: for which files somebody looked, up to which day.
 *
 * @param withdrawn why no entry of it stands any more; absent while one does
 */
public record ConsultationFile(
        String reference, List<Looked> files, Optional<String> withdrawn, List<EntryLine> entries) {

    /** A file that was looked after, and up to the end of which day. */
    public record Looked(Named file, Dated upTo) {
    }
}
