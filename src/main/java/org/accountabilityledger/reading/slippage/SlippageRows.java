package org.accountabilityledger.reading.slippage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.reading.following.Rows;
import org.accountabilityledger.reading.following.TableRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every move of a day in commitments, recommendations and reviews, as rows. */
public final class SlippageRows implements Rows<LedgerEvent> {

    private final JdbcClient database;

    public SlippageRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<LedgerEvent> history) {
        database.sql("delete from reading.slippage where file = :file").param("file", file.name()).update();
        List<Move> moves = MovesOf.in(file, history);
        for (int i = 0; i < moves.size(); i++) {
            row(moves.get(i)).set("file", file.name()).set("ordinal", i).insert(database);
        }
    }

    @Override
    public void clear() {
        database.sql("delete from reading.slippage").update();
    }

    private static TableRow row(Move move) {
        Attestation attestation = move.entry().attestation();
        Set<InstitutionId> bodies = new LinkedHashSet<>(move.everHeldBy());
        attestation.statedBy().ifPresent(bodies::add);
        return TableRow.of("reading.slippage").set("number", move.entry().number()).set("kind", move.kind())
                .set("subject", move.subject()).set("from_day", move.from().day())
                .set("from_words", move.from().inWords()).set("to_day", move.to().day())
                .set("to_words", move.to().inWords()).set("days", move.days())
                .set("moved_on", move.entry().occurredOn()).set("moved", move.entry().countsFrom())
                .set("timing", move.timing()).set("stated_by", attestation.statedBy())
                .set("cited", attestation.citations().stream().map(each -> each.source()).distinct().toList())
                .set("held_by", move.heldBy()).set("bodies", bodies).set("reason", move.reason());
    }
}
