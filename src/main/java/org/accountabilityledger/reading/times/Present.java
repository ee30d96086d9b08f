package org.accountabilityledger.reading.times;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What now is: today, and the last entry that the views show. Asked once for an answer, it holds for all of it. */
public record Present(JdbcClient database, Clock clock) {

    public Standpoint standpoint() {
        return Standpoint.present(LocalDate.now(clock), position());
    }

    /** Which tables are shown, and up to which entry each of them holds what is known at a position. */
    public String tables(long knownAt) {
        return database.sql("select coalesce(md5(string_agg(name || ' ' || version || ' ' || shown || ' ' "
                + "|| least(position, :knownAt), ',' order by name)), '') from reading.view").param("knownAt", knownAt)
                .query(String.class).single();
    }

    /** A view that has stopped holds up no other. */
    public long position() {
        return database.sql("select coalesce(max(position), 0) from reading.view").query(Long.class).single();
    }
}
