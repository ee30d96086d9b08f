package org.accountabilityledger.culprits.reading;

import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

public class FoldsSomething extends RowFold<LedgerEvent> {

    public FoldsSomething() {
        super("something", 1, LedgerEvent.class, Set.of());
    }

    @Override
    public List<TableRow> of(FileRef file, History<LedgerEvent> history) {
        return List.of();
    }
}
