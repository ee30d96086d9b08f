package org.accountabilityledger.reading.institutions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Relation;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.institution.InstitutionState;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.MentionQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.institutions.InstitutionFile.Part;
import org.accountabilityledger.reading.institutions.InstitutionFile.Related;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkQuery;
import org.accountabilityledger.reading.scorecards.ScorecardQuery;
import org.accountabilityledger.reading.sources.ConsultedQuery;
import org.accountabilityledger.reading.standpoint.FileEntries;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.sentences.InstitutionSentences;
import org.springframework.stereotype.Component;

/** Answers what one institution is, and what is its own on the ledger today. */
@Component
public final class InstitutionFileQuery {

    private final Directory directory;
    private final EntryQuery lines;
    private final MentionQuery mentions;
    private final NameQuery nameBook;
    private final LinkQuery links;
    private final DutyLineQuery duties;
    private final ConsultedQuery consulted;
    private final ScorecardQuery scorecards;
    private final Tables database;

    public InstitutionFileQuery(Directory directory, EntryQuery lines, MentionQuery mentions,
            NameQuery nameBook, LinkQuery links, DutyLineQuery duties, ConsultedQuery consulted,
            ScorecardQuery scorecards, Tables database) {
        this.directory = directory;
        this.lines = lines;
        this.mentions = mentions;
        this.nameBook = nameBook;
        this.links = links;
        this.duties = duties;
        this.consulted = consulted;
        this.scorecards = scorecards;
        this.database = database;
    }

    /** Empty if it was never registered. */
    public Optional<InstitutionFile> answer(InstitutionId body) {
        History<InstitutionEvent> history = database.history(body, InstitutionEvent.class);
        return InstitutionRows.everRegistered(history).map(registered -> file(body, registered,
                history.fold(InstitutionState.EMPTY, InstitutionState::evolve)));
    }

    private InstitutionFile file(InstitutionId body, InstitutionRegistered registered, InstitutionState state) {
        Heirs heirs = Heirs.on(database.day(), database);
        Set<InstitutionId> bodies = heirs.relations().predecessors(body);
        List<Relation> recorded = directory.relations(body).stream().distinct().toList();
        List<Link> given = links.to(bodies);
        Names names = nameBook.of(Stream.concat(recorded.stream().flatMap(each -> Stream.of(each.from(), each.to()))
                .map(FileRef::of), given.stream().flatMap(link -> Stream.of(link.file(), link.target()))).toList());
        Map<FileRef, LocalDate> upTo = consulted.ofFiles(given.stream().map(Link::file).toList());
        FileEntries sheet = FileEntries.of(FileRef.of(body), lines);
        Slice<EntryLine> elsewhere = mentions.of(FileRef.of(body));
        Optional<Withdrawn> withdrawn = sheet.withdrawn(state.standing(), "institution-registered");
        List<Related> relations = relations(body, recorded, names);
        return new InstitutionFile(body.reference(), name(registered, state), registered.institutionKind(),
                status(registered.institutionKind(), withdrawn, relations), withdrawn,
                names(state),
                registered.externalIds(), relations, state.abolished().map(event ->
                        new InstitutionFile.Ended(Dated.of(event.attestation().occurredOn()),
                                event.reason().text())), offices(state), parts(body, given, names, upTo),
                duties.laidOn(bodies.stream().map(InstitutionId::reference).toList(), heirs), consulted.of(body),
                scorecards.series(body), sheet.entries(), elsewhere.items(), elsewhere.next().isPresent());
    }

    private static String status(InstitutionKind kind, Optional<Withdrawn> withdrawn, List<Related> relations) {
        if (withdrawn.isPresent()) {
            return InstitutionSentences.withdrawn(withdrawn.get().reason());
        }
        return Stream.concat(Stream.of(InstitutionSentences.registered(kind)), relations.stream()
                .filter(each -> each.relation() == Relation.Kind.SUCCEEDED_BY).map(each -> each.from()
                        ? InstitutionSentences.succeededBy(each.other().title(), each.during())
                        : InstitutionSentences.tookOverFrom(each.other().title(), each.during())))
                .collect(Collectors.joining(" "));
    }

    private static String name(InstitutionRegistered registered, InstitutionState state) {
        return state.names().isEmpty() ? registered.name().text() : state.name().text();
    }

    private static List<InstitutionFile.NameSince> names(InstitutionState state) {
        return state.names().stream().map(name -> new InstitutionFile.NameSince(name.name().text(),
                name.inOtherLanguages().stream().map(each -> new InstitutionFile.OtherName(each.language(),
                        English.language(each.language()), each.name().text())).toList(),
                Dated.of(name.since()))).toList();
    }

    private static List<Related> relations(InstitutionId body, List<Relation> relations, Names names) {
        return relations.stream().map(each -> {
            boolean from = each.from().equals(body);
            return new Related(each.kind(), from, names.of(from ? each.to() : each.from()), Dated.of(each.during()));
        }).sorted(Comparator.comparing(Related::relation).thenComparing(each -> each.other().title())).toList();
    }

    private static List<InstitutionFile.Tenure> offices(InstitutionState state) {
        return state.tenures().stream().map(tenure -> new InstitutionFile.Tenure(tenure.office().text(),
                tenure.holder().text(), tenure.from().map(Dated::of), tenure.until().map(Dated::of))).toList();
    }

    private static List<Part> parts(InstitutionId body, List<Link> given, Names names,
            Map<FileRef, LocalDate> upTo) {
        return given.stream().map(link -> new Part(link.role(), names.of(link.file()),
                        Optional.of(link.target()).filter(target -> !target.same(body)).map(names::of),
                        Optional.ofNullable(upTo.get(link.file()))))
                // Within a role they stay in the order in which the database read them.
                .sorted(Comparator.comparing(Part::role)).toList();
    }
}
