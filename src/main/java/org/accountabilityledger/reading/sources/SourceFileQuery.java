package org.accountabilityledger.reading.sources;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.MentionQuery;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.scales.Dated;
import org.springframework.stereotype.Component;

/** Answers what one source is, and what rests on it. */
@Component
public final class SourceFileQuery {

    private final Tables database;
    private final EntryQuery lines;
    private final MentionQuery mentions;

    public SourceFileQuery(Tables database, EntryQuery lines, MentionQuery mentions) {
        this.database = database;
        this.lines = lines;
        this.mentions = mentions;
    }

    /** Empty if it was never registered. */
    public Optional<SourceFile> answer(SourceId source) {
        History<EvidenceEvent> history = history(source);
        return entries(history, SourceRegistered.class).reduce((earlier, later) -> later)
                .map(registered -> file(source, registered.event(), history));
    }

    /** A source is cited from whatever day: before its first, it is as it was on that. */
    private History<EvidenceEvent> history(SourceId source) {
        History<EvidenceEvent> counting = database.history(source, EvidenceEvent.class);
        if (!counting.entries().isEmpty()) {
            return counting;
        }
        Standpoint from = Standpoint.taken();
        History<EvidenceEvent> known = from.at(Optional.empty(), from.position())
                .look(() -> database.history(source, EvidenceEvent.class));
        return known.entries().stream().map(Entry::countsFrom).min(Comparator.naturalOrder()).map(known::on).orElse(known);
    }

    private SourceFile file(SourceId source, SourceRegistered registered, History<EvidenceEvent> history) {
        Slice<EntryLine> citing = mentions.of(FileRef.of(source));
        return new SourceFile(source.reference(), registered.publisher().text(), registered.title().text(),
                Dated.of(registered.publishedOn()), registered.sourceKind(),
                registered.address().map(URI::toString), registered.externalIds(), copies(history),
                withdrawn(history), lines.ofFile(FileRef.of(source)), citing.items(), citing.next().isPresent());
    }

    private static List<SourceFile.Copy> copies(History<EvidenceEvent> history) {
        return history.standing().stream().filter(entry -> entry.event() instanceof SourceArchived)
                .map(entry -> {
                    SourceArchived copy = (SourceArchived) entry.event();
                    return new SourceFile.Copy(copy.sha256(), copy.mediaType(), copy.sizeInBytes(),
                            Dated.of(entry.occurredOn()));
                }).toList();
    }

    /** The source's own withdrawal; else that of its registration, where that was withdrawn. */
    private static Optional<SourceFile.Withdrawn> withdrawn(History<EvidenceEvent> history) {
        Optional<SourceFile.Withdrawn> itself = history.standing().stream()
                .filter(entry -> entry.event() instanceof SourceWithdrawn)
                .map(entry -> new SourceFile.Withdrawn(Dated.of(entry.occurredOn()),
                        ((SourceWithdrawn) entry.event()).reason().text())).findFirst();
        boolean registered = history.standing().stream().anyMatch(entry -> entry.event() instanceof SourceRegistered);
        return itself.or(() -> registered ? Optional.empty() : entries(history, SourceEntryWithdrawn.class)
                .reduce((earlier, later) -> later).map(entry -> new SourceFile.Withdrawn(
                        Dated.of(entry.occurredOn()), entry.event().reason().text())));
    }

    private static <E extends EvidenceEvent> java.util.stream.Stream<Entry<E>> entries(
            History<EvidenceEvent> history, Class<E> kind) {
        return history.entries().stream().filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> entry.holding(kind.cast(entry.event())));
    }
}
