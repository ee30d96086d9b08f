package org.accountabilityledger.reading.following;

import java.util.List;
import org.accountabilityledger.journal.Recorded;

/** A set of tables that follows the journal; what it writes depends on the entries alone. */
public interface View {

    /** Its name, for good. */
    String name();

    /** Rises when its tables or its fold change: it is then built anew. */
    int version();

    /** The tables that are its own, by their names in SQL. */
    List<String> tables();

    /** Takes in the next entries, in order. Called in the transaction that also keeps the position. */
    void apply(List<Recorded> entries);

    /** Forgets everything. Called in a transaction, before the first entry is read again. */
    void clear();
}
