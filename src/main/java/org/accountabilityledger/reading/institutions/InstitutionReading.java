package org.accountabilityledger.reading.institutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Tie;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionState;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.Mentions;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.entries.NaturalOrder;
import org.accountabilityledger.reading.institutions.InstitutionFile.Part;
import org.accountabilityledger.reading.institutions.InstitutionFile.Relation;
import org.accountabilityledger.reading.links.DutyReading;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.words.DateWords;

/** Answers what one institution is, and what is its own on the ledger today. */
public final class InstitutionReading {

    private final Journal journal;
    private final Directory directory;
    private final EntryLines lines;
    private final Mentions mentions;
    private final NameBook nameBook;
    private final LinkReading links;
    private final DutyReading duties;
    private final ConsultedUpTo consulted;
    private final Clock clock;

    public InstitutionReading(Journal journal, Directory directory, EntryLines lines, Mentions mentions,
            NameBook nameBook, LinkReading links, DutyReading duties, ConsultedUpTo consulted, Clock clock) {
        this.journal = journal;
        this.directory = directory;
        this.lines = lines;
        this.mentions = mentions;
        this.nameBook = nameBook;
        this.links = links;
        this.duties = duties;
        this.consulted = consulted;
        this.clock = clock;
    }

    /** Empty if it was never registered. */
    public Optional<InstitutionFile> answer(InstitutionId body) {
        History<InstitutionEvent> history = journal.history(body, InstitutionEvent.class);
        return Institutions.everRegistered(history).map(registered -> file(body, registered,
                history.fold(InstitutionState.EMPTY, InstitutionState::evolve)));
    }

    private InstitutionFile file(InstitutionId body, InstitutionRegistered registered, InstitutionState state) {
        Set<InstitutionId> bodies = directory.kinship().predecessors(body, LocalDate.now(clock));
        List<Tie> ties = directory.ties(body).stream().distinct().toList();
        List<Link> given = links.to(bodies);
        Names names = nameBook.of(Stream.concat(ties.stream().flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .map(FileRef::of), given.stream().flatMap(link -> Stream.of(link.file(), link.target()))).toList());
        List<EntryLine> entries = lines.ofFile(FileRef.of(body));
        Slice<EntryLine> elsewhere = mentions.of(FileRef.of(body));
        return new InstitutionFile(body.reference(), name(registered, state), registered.institutionKind(),
                EntryLine.withdrawn(state.standing(), entries, "institution-registered"), names(state),
                registered.externalIds(), relations(body, ties, names), state.abolished().map(event ->
                        new InstitutionFile.Ended(DateWords.of(event.attestation().occurredOn()),
                                event.reason().text())), offices(state), parts(body, given, names),
                duties.laidOn(bodies), consulted.of(body).map(DateWords::of), entries, elsewhere.items(),
                elsewhere.next().isPresent());
    }

    private static String name(InstitutionRegistered registered, InstitutionState state) {
        return state.names().isEmpty() ? registered.name().text() : state.name().text();
    }

    private static List<InstitutionFile.NameSince> names(InstitutionState state) {
        return state.names().stream().map(name -> new InstitutionFile.NameSince(name.name().text(),
                DateWords.of(name.since()))).toList();
    }

    private static List<Relation> relations(InstitutionId body, List<Tie> ties, Names names) {
        return ties.stream().map(tie -> {
            boolean from = tie.from().equals(body);
            return new Relation(tie.kind(), from, names.of(from ? tie.to() : tie.from()), DateWords.of(tie.during()));
        }).sorted(Comparator.comparing(Relation::relation).thenComparing(tie -> tie.other().title())).toList();
    }

    private static List<InstitutionFile.Tenure> offices(InstitutionState state) {
        return state.tenures().stream().map(tenure -> new InstitutionFile.Tenure(tenure.office().text(),
                tenure.holder().text(), DateWords.of(tenure.from()), DateWords.of(tenure.until()))).toList();
    }

    private static List<Part> parts(InstitutionId body, List<Link> given, Names names) {
        return given.stream().map(link -> new Part(link.role(), names.of(link.file()),
                        Optional.of(link.target()).filter(target -> !target.same(body)).map(names::of)))
                .sorted(Comparator.comparing((Part part) -> part.role())
                        .thenComparing(part -> part.file().reference(), NaturalOrder.OF_REFERENCES)).toList();
    }
}
