package org.accountabilityledger.reading.links;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** The links that each file gives, as rows. */
public final class LinkRows extends RowFold<LedgerEvent> {

    private static final String TABLE = "reading.link";

    public LinkRows() {
        super("links", 1, LedgerEvent.class, FileKind.keys(FileKind::isInTheChain), TABLE);
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        return LinksOf.in(file, history).stream().map(link -> TableRow.of(TABLE).set("file", link.file().name())
                .set("role", link.role()).set("target", link.target().name())).distinct().toList();
    }
}
