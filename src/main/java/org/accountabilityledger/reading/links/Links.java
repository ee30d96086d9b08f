package org.accountabilityledger.reading.links;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** The links that each file gives, as rows. */
public final class Links implements RowFold<LedgerEvent> {

    private static final String TABLE = "reading.link";

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        return LinksOf.in(file, history).stream().map(link -> TableRow.of(TABLE).set("file", link.file().name())
                .set("role", link.role()).set("target", link.target().name())).distinct().toList();
    }
}
