package org.accountabilityledger.projection;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Makes the tables of a view in the colour that nobody reads, and shows them in place of the others. */
final class ShadowTables {

    private final JdbcOperations database;

    ShadowTables(JdbcOperations database) {
        this.database = database;
    }

    /** Empty tables like those that are read, without what makes writing slow. */
    void make(Projection view, TableSchema colour) {
        drop(view, colour);
        view.tables().forEach(table -> database.execute("create table " + colour.place(table) + " (like "
                + colour.other().place(table) + " including defaults including constraints including generated)"));
    }

    /** The keys and indexes of those that are read. */
    void index(Projection view, TableSchema colour) {
        // As much as sorting a million rows takes; for this transaction only.
        database.execute("set local maintenance_work_mem = '256MB'");
        view.tables().forEach(table -> {
            String from = colour.other().place(table);
            definitions("select 'alter table " + colour.place(table) + " add constraint ' || quote_ident(conname) || ' ' "
                    + "|| pg_get_constraintdef(oid) from pg_constraint where conrelid = '" + from
                    + "'::regclass and contype in ('p', 'u')").forEach(database::execute);
            definitions("select replace(pg_get_indexdef(i.indexrelid), ' ON " + from + " ', ' ON " + colour.place(table)
                    + " ') from pg_index i where i.indrelid = '" + from + "'::regclass and not exists (select from "
                    + "pg_constraint c where c.conindid = i.indexrelid)").forEach(database::execute);
            database.execute("analyze " + colour.place(table));
        });
    }

    /** From the end of the transaction on, these are read. */
    void show(Projection view, TableSchema colour) {
        view.tables().forEach(table -> database.queryForList("select reading.show(?, ?)",
                table.substring(table.indexOf('.') + 1), colour.key()));
    }

    void drop(Projection view, TableSchema colour) {
        view.tables().forEach(table -> database.execute("drop table if exists " + colour.place(table)));
    }

    private List<String> definitions(String query) {
        return database.queryForList(query, String.class);
    }
}
