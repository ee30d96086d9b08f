package org.accountabilityledger.reading.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;

/** A case, and the file that gives it. */
public record Found(FileRef file, Case given) {

    static Found read(ResultSet row, int index) throws SQLException {
        return new Found(FileRef.of(row.getString("file")), new Case(row.getString("part"), row.getString("subject"),
                EdtfDate.of(row.getString("happened_on")), row.getLong("entry"),
                Optional.ofNullable(row.getString("body")).map(InstitutionId::new)));
    }
}
