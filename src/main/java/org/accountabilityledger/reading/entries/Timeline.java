package org.accountabilityledger.reading.entries;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.following.View;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every entry, to be found by both its times and by every file that it points to. */
public final class Timeline implements View {

    private final JdbcClient database;
    private final ZoneId zone;

    public Timeline(JdbcClient database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.entry");
    }

    @Override
    public void apply(List<Recorded> entries) {
        entries.forEach(this::insert);
    }

    @Override
    public void clear() {
        database.sql("delete from reading.entry").update();
    }

    private void insert(Recorded entry) {
        LocalDate validFrom = entry.entry(LedgerEvent.class, zone).countsFrom();
        database.sql("insert into reading.entry (position, file, number, name, valid_from, withdraws, files) "
                        + "values (:position, :file, :number, :name, :validFrom, :withdraws, :files)")
                .param("position", entry.position()).param("file", entry.file().name())
                .param("number", entry.number()).param("name", entry.name()).param("validFrom", validFrom)
                .param("withdraws", entry.event().withdraws())
                .param("files", References.in(entry.event()).stream().map(FileRef::name).toArray(String[]::new))
                .update();
    }
}
