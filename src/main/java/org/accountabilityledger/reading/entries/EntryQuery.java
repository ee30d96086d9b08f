package org.accountabilityledger.reading.entries;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.kinds.References;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.entries.EntryLine.Withdrawal;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.entries.SaidBy;
import org.accountabilityledger.wording.entries.Wording;
import org.springframework.stereotype.Component;

/** Makes lines that people read of what the journal holds. */
@Component
public final class EntryQuery {

    private final Tables database;
    private final NameQuery names;

    public EntryQuery(Tables database, NameQuery names) {
        this.database = database;
        this.names = names;
    }

    /** The lines of a whole file, in the order in which they were recorded. */
    public List<EntryLine> ofFile(FileRef file) {
        List<Recorded> entries = database.entries(file);
        return of(entries, names.dated(references(entries)), database.zone());
    }

    /** The same of entries that were read already, with what they point to. */
    public static List<EntryLine> of(List<Recorded> entries, Names known, ZoneId zone) {
        History<LedgerEvent> file = new History<>(entries.stream()
                .map(entry -> entry.entry(LedgerEvent.class, zone)).toList());
        return lines(entries, entries, known, zone, file);
    }

    /** What all the files are called that a file points to. */
    public Names namesIn(FileRef file) {
        return names.of(references(database.entries(file)));
    }

    /** The lines of entries anywhere in the journal; of those that were withdrawn, by whom is looked up. */
    public List<EntryLine> of(List<Recorded> entries, Collection<Recorded> withdrawals) {
        return lines(entries, withdrawals, names.dated(references(entries)), database.zone(),
                History.empty());
    }

    private static List<EntryLine> lines(List<Recorded> entries, Collection<Recorded> withdrawals, Names known,
            ZoneId zone, History<LedgerEvent> file) {
        Map<String, Withdrawal> withdrawn = withdrawals(withdrawals);
        Map<Long, List<Long>> unordered = file.orderNotKnown();
        Map<Long, Entry<LedgerEvent>> answers = file.answers();
        return entries.stream().map(entry -> line(entry, known, zone,
                Optional.ofNullable(withdrawn.get(id(entry.file(), entry.number()))),
                Optional.ofNullable(unordered.get(entry.number())).map(Wording::sameDay),
                Optional.ofNullable(answers.get(entry.number())).map(Wording::answered).orElse(""))).toList();
    }

    private static Set<FileRef> references(List<Recorded> entries) {
        Set<FileRef> files = new LinkedHashSet<>();
        entries.forEach(entry -> files.addAll(References.in(entry.event())));
        return files;
    }

    private static EntryLine line(Recorded entry, Names names, ZoneId zone, Optional<Withdrawal> withdrawn,
            Optional<String> order, String answered) {
        LedgerEvent event = entry.event();
        Attestation attestation = event.attestation();
        Optional<Named> statedBy = attestation.body().map(names::of);
        List<Cited> citations = attestation.citations().stream().map(names::cited).toList();
        return new EntryLine(id(entry.file(), entry.number()), names.of(entry.file()), entry.number(),
                entry.position(), entry.name(), Wording.of(event, names), attestation.occurredOn(),
                attestation.occurredOn().inWords(),
                entry.entry(LedgerEvent.class, zone).countsFrom(), entry.recordedAt(),
                statedBy, attestation.statedBy().map(each -> SaidBy.inWords(each, names)),
                attestation.reportedBy().map(each -> SaidBy.inWords(each, names)),
                SaidBy.inWords(event, entry.name(), entry.actor(), names) + answered, citations,
                attestation.note().map(Words::text), entry.actor(), withdrawn, order,
                names.since(References.in(event), withdrawn.map(Withdrawal::recordedAt).orElse(entry.recordedAt())));
    }

    private static Withdrawal withdrawal(Recorded entry) {
        EntryWithdrawn event = (EntryWithdrawn) entry.event();
        return new Withdrawal(entry.number(), English.sentence(event.reason().text()), event.replacedBy(),
                entry.recordedAt());
    }

    private static Map<String, Withdrawal> withdrawals(Collection<Recorded> entries) {
        Map<String, Withdrawal> withdrawals = new HashMap<>();
        for (Recorded entry : entries) {
            if (entry.event().withdraws() > 0) {
                withdrawals.put(id(entry.file(), entry.event().withdraws()), withdrawal(entry));
            }
        }
        return withdrawals;
    }

    private static String id(FileRef file, long number) {
        return file.name() + "/" + number;
    }
}
