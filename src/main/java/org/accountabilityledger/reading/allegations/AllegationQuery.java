package org.accountabilityledger.reading.allegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkQuery;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.sources.ConsultedQuery;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.AllegationTerms;
import org.accountabilityledger.wording.scales.Dated;
import org.springframework.stereotype.Component;

/** Answers which allegations there are, against whom, and what became of each. */
@Component
public final class AllegationQuery extends CountedQuery<AllegationQuery.Row, AllegationLine> {

    private static final List<Role> PARTS = List.of(Role.ACCUSED, Role.CONCERNED);

    private static final ListDefinition<AllegationLine> LIST = ListDefinition.of("/allegations", "Allegations",
                    "Every allegation", AllegationLine.class)
            .rows("a.*", "reading.allegation_at(:validOn, :knownAt, :examples) a")
            .named("a.reference", "'allegation:' || a.reference")
            .narrowed(Filter.by("conclusion", "Concluded to be", AllegationTerms.choices(),
                            "a.conclusion is not distinct from nullif(:conclusion, 'NONE')"),
                    Filter.withdrawn("a.standing"))
            .narrowed(new FileFilter("institution", "Accused, or concerned", InstitutionId.KIND, Meant.ITSELF,
                    LinkQuery.given("'allegation:' || a.reference", ":institution", PARTS),
                    LinkQuery.offered(AllegationId.KIND, PARTS)))
            .sorted(new Sort("raised", "Raised", "a.raised::text"),
                    new Sort("title", "Allegation", Sort.words("a.title")));

    private final NameQuery nameBook;
    private final LinkQuery links;
    private final ConsultedQuery consulted;

    public AllegationQuery(Tables database, NameQuery nameBook, LinkQuery links, ConsultedQuery consulted) {
        super(database, LIST);
        this.nameBook = nameBook;
        this.links = links;
        this.consulted = consulted;
    }

    record Row(AllegationId id, String title, boolean standing, boolean example, Optional<Dated> raisedOn,
            Optional<InstitutionId> statedBy, int answers, int corroborations, Optional<Conclusion> conclusion,
            Optional<InstitutionId> concludedBy) {
    }

    @Override
    protected List<AllegationLine> lines(List<Row> rows, Heirs heirs) {
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

    @Override
    protected Row read(ResultSet row, Heirs heirs) throws SQLException {
        return new Row(new AllegationId(row.getString("reference")), row.getString("title"),
                row.getBoolean("standing"), row.getBoolean("example"),
                Dated.read(row.getString("raised_on")),
                Optional.ofNullable(row.getString("stated_by")).map(InstitutionId::new), row.getInt("answers"),
                row.getInt("corroborations"), Optional.ofNullable(row.getString("conclusion")).map(Conclusion::valueOf),
                Optional.ofNullable(row.getString("concluded_by")).map(InstitutionId::new));
    }
}
