package org.accountabilityledger.reading.entries;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.accountability.kinds.References;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.RowVersions;
import org.accountabilityledger.projection.TableRow;

/** Every entry, to be found by both its times and by every file that it points to. */
public record TimelineRows(ZoneId zone) implements Projection {

    private static final String TABLE = "reading.entry";

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<String> kinds() {
        return FileKind.keys(kind -> true);
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    public void take(FileRef file, List<Recorded> history, long from, RowVersions into) {
        boolean example = new History<>(List.of(history.getFirst().entry(LedgerEvent.class, zone))).example();
        history.subList((int) from - 1, history.size()).forEach(entry -> into.add(row(entry).set("example", example)));
    }

    private TableRow row(Recorded entry) {
        return TableRow.of(TABLE).set("position", entry.position()).set("file", entry.file().name())
                .set("number", entry.number()).set("name", entry.name())
                .set("valid_from", entry.entry(LedgerEvent.class, zone).countsFrom())
                .set("withdraws", entry.event().withdraws()).set("reported", entry.event().attestation().reported())
                .set("answers", entry.event() instanceof ReportAnswered answer ? answer.entry() : 0)
                .set("files", References.in(entry.event()).stream().map(FileRef::name).toList());
    }
}
