package org.accountabilityledger.reading.links;

import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links that each file gives, as rows. */
public final class Links implements Rows<LedgerEvent> {

    private final JdbcClient database;

    public Links(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<LedgerEvent> history) {
        database.sql("delete from reading.link where file = :file").param("file", file.name()).update();
        LinksOf.in(file, history).forEach(link -> database
                .sql("insert into reading.link (file, role, target) values (:file, :role, :target)")
                .param("file", link.file().name()).param("role", link.role().name())
                .param("target", link.target().name()).update());
    }

    @Override
    public void clear() {
        database.sql("delete from reading.link").update();
    }
}
