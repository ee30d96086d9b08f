package org.accountabilityledger.reading.standpoint;

import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.reading.following.Rows;
import org.accountabilityledger.reading.following.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which body took over from which, and since when. */
public final class SuccessionRows implements Rows<InstitutionEvent> {

    private final JdbcClient database;

    public SuccessionRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<InstitutionEvent> history) {
        database.sql("delete from reading.succession where predecessor = :predecessor")
                .param("predecessor", file.reference()).update();
        for (Entry<InstitutionEvent> entry : history.standing()) {
            if (entry.event() instanceof InstitutionSucceeded event) {
                TableRow.of("reading.succession").set("predecessor", file).set("number", entry.number())
                        .set("successor", event.successor()).set("occurred_on", entry.occurredOn()).insert(database);
            }
        }
    }

    @Override
    public void clear() {
        database.sql("delete from reading.succession").update();
    }
}
