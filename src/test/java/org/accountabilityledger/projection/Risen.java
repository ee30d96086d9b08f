package org.accountabilityledger.projection;

import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Recorded;

/** A projection as a later version of the ledger has it. */
record Risen(Projection view) implements Projection {

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public int version() {
        return 77;
    }

    @Override
    public List<String> tables() {
        return view.tables();
    }

    @Override
    public Set<String> kinds() {
        return view.kinds();
    }

    @Override
    public boolean reads(Class<? extends LedgerEvent> event) {
        return view.reads(event);
    }

    @Override
    public void take(FileRef file, List<Recorded> history, long from, RowVersions into) {
        view.take(file, history, from, into);
    }

    @Override
    public void setAside(FileRef file, List<Recorded> history, long position, RowVersions into) {
        view.setAside(file, history, position, into);
    }
}
