package org.accountabilityledger.reading.listings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.ListingChange;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.ListingTerms;

/** A row of the list of silent changes, before names are joined to it. */
record SilentChangeRow(
        FileRef file, long number, ListingChange kind, InstitutionId owner, String register,
        Optional<InstitutionId> keptBy, Optional<String> was, Optional<String> is, EdtfDate seenOn,
        EdtfDate seenAgainOn) {

    static SilentChangeRow read(ResultSet row) throws SQLException {
        return new SilentChangeRow(FileRef.of(row.getString("file")), row.getLong("number"),
                ListingChange.valueOf(row.getString("kind")), new InstitutionId(row.getString("owner")),
                row.getString("register"), Optional.ofNullable(row.getString("kept_by")).map(InstitutionId::new),
                Optional.ofNullable(row.getString("shown_before")), Optional.ofNullable(row.getString("shown_after")),
                EdtfDate.of(row.getString("seen_on")), EdtfDate.of(row.getString("seen_again_on")));
    }

    Stream<FileRef> files() {
        return Stream.concat(Stream.of(file), Stream.concat(Stream.of(owner), keptBy.stream()).map(FileRef::of));
    }

    SilentChangeLine line(Names names) {
        return new SilentChangeLine(names.of(file), number, kind, ListingTerms.inWords(kind), names.of(owner), register,
                keptBy.map(names::of), ListingTerms.before(kind, was), ListingTerms.after(kind, is), Dated.of(seenOn),
                Dated.of(seenAgainOn));
    }
}
