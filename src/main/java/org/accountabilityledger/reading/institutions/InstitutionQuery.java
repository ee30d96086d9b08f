package org.accountabilityledger.reading.institutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.institutions.InstitutionLine.Counts;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.sources.ConsultedQuery;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.InstitutionTerms;
import org.springframework.stereotype.Component;

/** Answers which institutions there are, by name, and how many files concern each. */
@Component
public final class InstitutionQuery extends CountedQuery<InstitutionQuery.Row, InstitutionLine> {

    private static final String COUNTS = """
            select t.reference,
                   (select count(*) from reading.link_at(:validOn, :knownAt, :examples) l where l.target = t.target
                       and role = 'OWNER') as promises,
                   (select count(*) from (select file from reading.link_at(:validOn, :knownAt, :examples) l
                       where l.target = t.target
                                              and role = 'ADDRESSEE'
                                          union select 'recommendation:' || d.recommendation
                                              from reading.duty_at(:validOn, :knownAt, :examples) d
                                              where d.laid and d.addressee = t.reference) addressed) as addressed,
                   (select count(*) from reading.link_at(:validOn, :knownAt, :examples) l where l.target = t.target
                       and role = 'ISSUER') as issued,
                   (select count(distinct file) from reading.link_at(:validOn, :knownAt, :examples) l
                       where l.target = t.target
                        and role in ('CONDUCTOR', 'DIRECTOR')) as conducts,
                   (select count(*) from reading.link_at(:validOn, :knownAt, :examples) l where l.target = t.target
                       and role = 'SUBJECT') as subject,
                   (select count(*) from reading.link_at(:validOn, :knownAt, :examples) l where l.target = t.target
                       and role = 'ACCUSED') as accused
            from (select reference, 'institution:' || reference as target
                  from unnest(:references::text[]) as reference) t""";

    private static final ListDefinition<InstitutionLine> LIST = ListDefinition.of("/institutions", "Institutions",
                    "Every institution", InstitutionLine.class)
            .rows("i.*", "reading.institution_at(:validOn, :knownAt, :examples) i")
            .named("i.reference", "'institution:' || i.reference")
            .narrowed(Filter.by("kind", "Kind", InstitutionTerms.choices(), "i.kind = :kind"),
                    Filter.withdrawn("i.standing"))
            .sorted(new Sort("name", "Institution", Sort.words("i.name")));

    private final NameQuery nameBook;
    private final ConsultedQuery consulted;

    public InstitutionQuery(Tables database, NameQuery nameBook, ConsultedQuery consulted) {
        super(database, LIST);
        this.nameBook = nameBook;
        this.consulted = consulted;
    }

    record Row(String reference, String name, InstitutionKind kind, boolean standing, Optional<InstitutionId> successor,
            Optional<Dated> endedOn, boolean example) {
    }

    @Override
    protected List<InstitutionLine> lines(List<Row> rows, Heirs heirs) {
        Names names = nameBook.of(rows.stream().flatMap(row -> row.successor().stream()).map(FileRef::of).toList());
        Map<FileRef, LocalDate> upTo = consulted.of(rows.stream()
                .map(row -> new InstitutionId(row.reference())).toList());
        Map<String, Counts> counts = counts(rows.stream().map(Row::reference).toList());
        return rows.stream().map(row -> new InstitutionLine(row.reference(), row.name(), row.kind(), row.standing(),
                row.successor().map(names::of), row.endedOn(), counts.get(row.reference()),
                Optional.ofNullable(upTo.get(new FileRef(InstitutionId.KIND, row.reference()))), row.example()))
                .toList();
    }

    private Map<String, Counts> counts(List<String> references) {
        Map<String, Counts> counts = new HashMap<>();
        database.sql(COUNTS).param("references", references.toArray(String[]::new)).query(row -> {
            counts.put(row.getString("reference"), new Counts(row.getLong("promises"), row.getLong("addressed"),
                    row.getLong("issued"), row.getLong("conducts"), row.getLong("subject"), row.getLong("accused")));
        });
        return counts;
    }

    @Override
    protected Row read(ResultSet row, Heirs heirs) throws SQLException {
        return new Row(row.getString("reference"), row.getString("name"),
                InstitutionKind.valueOf(row.getString("kind")), row.getBoolean("standing"),
                Optional.ofNullable(row.getString("successor")).map(InstitutionId::new),
                Dated.read(row.getString("ended_on")), row.getBoolean("example"));
    }
}
