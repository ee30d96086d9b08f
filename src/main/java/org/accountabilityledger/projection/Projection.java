package org.accountabilityledger.projection;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Recorded;
import org.springframework.jdbc.core.JdbcOperations;

/** A set of tables that follows the journal; what they hold depends on the entries alone. */
public interface Projection extends Subscriber {

    /** Rises when its tables or its fold change: it is then built anew. */
    @Override
    int version();

    /** The tables that are its own, by their names in SQL. */
    List<String> tables();

    /** The kinds of file whose entries it takes in. */
    Set<String> kinds();

    /** Whether entries of this type can change its rows; of others, only those that open a file need be read. */
    default boolean reads(Class<? extends LedgerEvent> event) {
        return true;
    }

    @Override
    default void take(Batch batch, JdbcOperations database) {
        RowVersions.of(batch, this).write(database, UnaryOperator.identity());
    }

    /**
     * What the entries of one file make of the tables, from a number on.
     *
     * @param history the entries of the file that are known by then, from the first on; those that it does not read may
     *     be missing
     */
    void take(FileRef file, List<Recorded> history, long from, RowVersions into);

    /**
     * The file cannot be read from that position on: what it says is known no more.
     *
     * @param history what of it can be read
     */
    default void setAside(FileRef file, List<Recorded> history, long position, RowVersions into) {
    }
}
