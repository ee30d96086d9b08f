package org.accountabilityledger.reading.entries;

import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every file is called: as it was opened, and an institution as it goes by now. */
public final class Titles implements Rows<LedgerEvent> {

    private final JdbcClient database;

    public Titles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<LedgerEvent> history) {
        Optional<String> standing = title(history);
        String title = standing.orElseGet(() -> everOpened(history).orElse(file.reference()));
        database.sql("insert into reading.title (file, title, standing) values (:file, :title, :standing) "
                        + "on conflict (file) do update set title = excluded.title, standing = excluded.standing")
                .param("file", file.name()).param("title", title).param("standing", stands(history, standing)).update();
    }

    @Override
    public void clear() {
        database.sql("delete from reading.title").update();
    }

    /** A consultation has no title to open with; it stands as long as an entry of it does. */
    private static boolean stands(History<LedgerEvent> history, Optional<String> title) {
        return title.isPresent() || everOpened(history).isEmpty() && !history.standing().isEmpty();
    }

    private static Optional<String> title(History<LedgerEvent> history) {
        Optional<String> opened = history.standing().stream().map(Entry::event).flatMap(event -> event.facts().stream())
                .filter(Fact.Opened.class::isInstance).map(fact -> ((Fact.Opened) fact).title())
                .reduce((earlier, later) -> later);
        return opened.map(title -> history.standing().stream().map(Entry::event)
                .filter(InstitutionRenamed.class::isInstance).map(event -> ((InstitutionRenamed) event).name().text())
                .reduce((earlier, later) -> later).orElse(title));
    }

    /** A withdrawn file keeps the title that it had, so that its page can show it struck through. */
    private static Optional<String> everOpened(History<LedgerEvent> history) {
        return history.entries().stream().map(Entry::event).flatMap(event -> event.facts().stream())
                .filter(Fact.Opened.class::isInstance).map(fact -> ((Fact.Opened) fact).title()).findFirst();
    }
}
