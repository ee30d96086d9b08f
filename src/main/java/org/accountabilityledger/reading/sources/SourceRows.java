package org.accountabilityledger.reading.sources;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.evidence.SourceState;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** Every source that was ever registered, as rows; a withdrawn one keeps what it was, for those who cited it. */
public final class SourceRows extends RowFold<EvidenceEvent> {

    private static final String TABLE = "reading.source";

    public SourceRows() {
        super("sources", 1, EvidenceEvent.class, Set.of(SourceId.KIND), TABLE);
    }

    /** A source is cited from whatever day. */
    @Override
    public Days days() {
        return Days.FROM_THE_BEGINNING;
    }

    @Override
    public List<TableRow> of(FileRef file, History<EvidenceEvent> history) {
        SourceState state = history.fold(SourceState.EMPTY, SourceState::evolve);
        return state.registered().or(() -> everRegistered(history))
                .map(registered -> row(registered, state, withdrawn(state, history))).stream().toList();
    }

    private static TableRow row(SourceRegistered source, SourceState state, Optional<String> withdrawn) {
        return TableRow.of(TABLE).set("reference", source.source()).set("publisher", source.publisher())
                .set("title", source.title()).set("published_on", source.publishedOn())
                .set("published", day(source.publishedOn())).set("address", source.address().map(URI::toString))
                .set("kind", source.sourceKind()).set("withdrawn", withdrawn)
                .set("sha256", state.copies().isEmpty() ? null : sha256(state));
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
