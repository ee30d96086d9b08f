package org.accountabilityledger.reading.times;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What now is: today, and the last entry that the views show. Asked once for an answer, it holds for all of it. */
public record Present(JdbcClient database, Clock clock) {

    public Standpoint standpoint() {
        return Standpoint.present(LocalDate.now(clock), position());
    }

    /** A view that has stopped holds up no other. */
    public long position() {
        return database.sql("select coalesce(max(position), 0) from reading.view").query(Long.class).single();
    }
}
