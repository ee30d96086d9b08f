package org.accountabilityledger.reading.sources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.springframework.stereotype.Component;

/** Answers for which files a consultation looked, and up to which day. */
@Component
public final class ConsultationFileQuery {

    private final Tables database;
    private final EntryQuery lines;
    private final NameQuery nameBook;

    public ConsultationFileQuery(Tables database, EntryQuery lines, NameQuery nameBook) {
        this.database = database;
        this.lines = lines;
        this.nameBook = nameBook;
    }

    /** Empty if it was never recorded. */
    public Optional<ConsultationFile> answer(ConsultationId consultation) {
        History<EvidenceEvent> history = database.history(consultation, EvidenceEvent.class);
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        List<EntryLine> entries = lines.ofFile(FileRef.of(consultation));
        Optional<String> withdrawn = history.standing().isEmpty() ? entries.stream()
                .flatMap(line -> line.withdrawn().stream()).map(EntryLine.Withdrawal::reason)
                .reduce((earlier, later) -> later) : Optional.empty();
        return Optional.of(new ConsultationFile(consultation.reference(), looked(history), withdrawn, entries));
    }

    private static Map<FileRef, LocalDate> upTo(History<EvidenceEvent> history) {
        Map<FileRef, LocalDate> upTo = new HashMap<>();
        history.standing().stream().map(Entry::event).filter(SourcesConsulted.class::isInstance)
                .map(SourcesConsulted.class::cast).forEach(consulted -> consulted.files().forEach(looked ->
                        upTo.merge(looked, consulted.upTo(), (one, other) -> one.isAfter(other) ? one : other)));
        return upTo;
    }

    private List<ConsultationFile.Looked> looked(History<EvidenceEvent> history) {
        Map<FileRef, LocalDate> upTo = upTo(history);
        Names names = nameBook.of(upTo.keySet());
        return upTo.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(FileRef::name)))
                .map(each -> new ConsultationFile.Looked(names.of(each.getKey()), Dated.of(each.getValue())))
                .toList();
    }
}
