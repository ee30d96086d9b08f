package org.accountabilityledger.reading.sources;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.evidence.SourceState;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every source that was ever registered, as rows; a withdrawn one keeps what it was, for those who cited it. */
public final class Sources implements Rows<EvidenceEvent> {

    private final JdbcClient database;

    public Sources(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<EvidenceEvent> history) {
        database.sql("delete from reading.source where reference = :reference")
                .param("reference", file.reference()).update();
        SourceState state = history.fold(SourceState.EMPTY, SourceState::evolve);
        state.registered().or(() -> everRegistered(history))
                .ifPresent(registered -> insert(registered, state, withdrawn(state, history)));
    }

    @Override
    public void clear() {
        database.sql("delete from reading.source").update();
    }

    private void insert(SourceRegistered source, SourceState state, Optional<String> withdrawn) {
        database.sql("insert into reading.source (reference, publisher, title, published_on, published, address, kind, "
                        + "withdrawn, sha256) values (:reference, :publisher, :title, :publishedOn, :published, "
                        + ":address, :kind, :withdrawn, :sha256)")
                .param("reference", source.source().reference()).param("publisher", source.publisher().text())
                .param("title", source.title().text()).param("publishedOn", source.publishedOn().text())
                .param("published", day(source.publishedOn()))
                .param("address", source.address().map(URI::toString).orElse(null))
                .param("kind", source.sourceKind().name()).param("withdrawn", withdrawn.orElse(null))
                .param("sha256", state.copies().isEmpty() ? null : sha256(state))
                .update();
    }

    private static String sha256(SourceState state) {
        SourceArchived last = state.copies().getLast();
        return last.sha256();
    }

    /** The source's own withdrawal, or that of the entry which registered it. */
    private static Optional<String> withdrawn(SourceState state, History<EvidenceEvent> history) {
        if (state.registered().isPresent()) {
            return state.withdrawn().map(event -> event.reason().text());
        }
        return history.entries().stream().map(Entry::event).filter(SourceEntryWithdrawn.class::isInstance)
                .map(event -> ((SourceEntryWithdrawn) event).reason().text()).reduce((earlier, later) -> later);
    }

    private static Optional<SourceRegistered> everRegistered(History<EvidenceEvent> history) {
        return history.entries().stream().map(Entry::event).filter(SourceRegistered.class::isInstance)
                .map(SourceRegistered.class::cast).reduce((earlier, later) -> later);
    }

    /** PostgreSQL keeps no day beyond the year 5874897, and an open end is one. */
    private static LocalDate day(EdtfDate date) {
        return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
    }
}
