package org.accountabilityledger.reading.allegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.scales.Dated;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.times.OnRecord;
import org.accountabilityledger.reading.times.Tables;

/** Answers which allegations there are, against whom, and what was answered and concluded. */
public final class AllegationsReading {

    private static final List<Role> PARTS = List.of(Role.ACCUSED, Role.CONCERNED);
    private static final String FROM = "from reading.allegation_at(:validOn, :knownAt, :examples) a";
    private static final String OF_INSTITUTION = "exists (select from reading.link_at(:validOn, :knownAt, :examples) l "
            + "where l.file = 'allegation:' "
            + "|| a.reference and l.target = :institution and l.role in ("
            + PARTS.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", ")) + "))";

    private final Tables database;
    private final NameBook nameBook;
    private final LinkReading links;
    private final ConsultedUpTo consulted;

    public AllegationsReading(Tables database, NameBook nameBook, LinkReading links, ConsultedUpTo consulted) {
        this.database = database;
        this.nameBook = nameBook;
        this.links = links;
        this.consulted = consulted;
    }

    private record Row(AllegationId id, String title, String sortKey, boolean standing, boolean example,
            Optional<Dated> raisedOn, Optional<InstitutionId> statedBy, int answers,
            int corroborations, Optional<Conclusion> conclusion, Optional<InstitutionId> concludedBy) {
    }

    public Slice<AllegationLine> answer(AllegationsQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), "a.reference",
                question.descending(), question.cursor());
        Narrowing narrowing = narrowing(question);
        List<Row> rows = database.sql("select a.*, " + order.columns() + " " + FROM + " where "
                        + narrowing.page(order, question.size()))
                .params(narrowing.parameters()).query(AllegationsReading::read).list();
        Slice<Row> slice = Slice.of(rows, question.size(), row -> order.behind(row.sortKey(), row.id().reference()));
        return new Slice<>(lines(slice.items()), slice.next());
    }

    /** How many there are on all pages. */
    public long count(AllegationsQuestion question) {
        Narrowing narrowing = narrowing(question);
        return database.sql("select count(*) " + FROM + " where " + narrowing.condition())
                .params(narrowing.parameters()).query(Long.class).single();
    }

    /** How many allegations each choice of each filter would leave. */
    public Facets facets(AllegationsQuestion question) {
        return Facets.of(List.of("allegations", question.institution(), question.filters()), FROM,
                narrowing(question), AllegationFilter.values(), database);
    }

    /** The bodies by which the list can be narrowed. */
    public List<Choice> institutions() {
        return links.targets("allegation", PARTS);
    }

    private Narrowing narrowing(AllegationsQuestion question) {
        Narrowing narrowing = Narrowing.to(question.filters()).unless(AllegationFilter.WITHDRAWN, "a.standing");
        question.institution().ifPresent(slug -> {
            OnRecord.require(InstitutionId.KIND, slug, database);
            narrowing.and(OF_INSTITUTION, "institution", InstitutionId.KIND + ":" + slug);
        });
        return narrowing;
    }

    private List<AllegationLine> lines(List<Row> rows) {
        List<Link> given = links.from(rows.stream().map(Row::id).toList());
        Names names = nameBook.of(Stream.concat(given.stream().map(Link::target), rows.stream()
                .flatMap(row -> Stream.concat(row.statedBy().stream(), row.concludedBy().stream()))
                .map(FileRef::of)).toList());
        Map<FileRef, LocalDate> upTo = consulted.of(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> new AllegationLine(row.id().reference(), row.title(), row.standing(), row.example(),
                row.raisedOn(), row.statedBy().map(names::of), bodies(given, row, Role.ACCUSED, names),
                bodies(given, row, Role.CONCERNED, names), row.answers(), row.corroborations(), row.conclusion(),
                row.concludedBy().map(names::of),
                Optional.ofNullable(upTo.get(FileRef.of(row.id()))))).toList();
    }

    private static List<Named> bodies(List<Link> links, Row row, Role role, Names names) {
        return links.stream().filter(link -> link.role() == role && link.file().same(row.id()))
                .map(link -> names.of(link.target())).toList();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(new AllegationId(row.getString("reference")), row.getString("title"),
                row.getString("sort_key"), row.getBoolean("standing"), row.getBoolean("example"),
                Dated.read(row.getString("raised_on")),
                Optional.ofNullable(row.getString("stated_by")).map(InstitutionId::new), row.getInt("answers"),
                row.getInt("corroborations"), Optional.ofNullable(row.getString("conclusion")).map(Conclusion::valueOf),
                Optional.ofNullable(row.getString("concluded_by")).map(InstitutionId::new));
    }
}
