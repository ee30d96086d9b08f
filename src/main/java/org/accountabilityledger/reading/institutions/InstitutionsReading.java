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
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.institutions.InstitutionLine.Counts;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.scales.Dated;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.times.Tables;

/** Answers which institutions there are, by name, and how many files concern each. */
public final class InstitutionsReading {

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

    private final Tables database;
    private final NameBook nameBook;
    private final ConsultedUpTo consulted;

    public InstitutionsReading(Tables database, NameBook nameBook, ConsultedUpTo consulted) {
        this.database = database;
        this.nameBook = nameBook;
        this.consulted = consulted;
    }

    private record Row(String reference, String name, InstitutionKind kind, boolean standing,
            Optional<InstitutionId> successor, Optional<Dated> endedOn, boolean example) {
    }

    public Slice<InstitutionLine> answer(InstitutionsQuestion question) {
        Keyset order = Keyset.of("name", "i.name collate reading.letters", "i.reference", question.descending(), question.cursor());
        Narrowing narrowing = narrowing(question);
        List<Row> rows = database.sql("select i.* from reading.institution_at(:validOn, :knownAt, :examples) i where "
                        + narrowing.page(order, question.size()))
                .params(narrowing.parameters()).query(InstitutionsReading::read).list();
        Slice<Row> slice = Slice.of(rows, question.size(), row -> order.behind(row.name(), row.reference()));
        return new Slice<>(lines(slice.items()), slice.next());
    }

    /** How many there are on all pages. */
    public long count(InstitutionsQuestion question) {
        Narrowing narrowing = narrowing(question);
        return database.sql("select count(*) from reading.institution_at(:validOn, :knownAt, :examples) i "
                + "where " + narrowing.condition())
                .params(narrowing.parameters()).query(Long.class).single();
    }

    private static Narrowing narrowing(InstitutionsQuestion question) {
        Narrowing narrowing = Narrowing.to(question.filters());
        return question.filters().containsKey(InstitutionFilter.WITHDRAWN) ? narrowing : narrowing.and("i.standing");
    }

    private List<InstitutionLine> lines(List<Row> rows) {
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

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(row.getString("reference"), row.getString("name"),
                InstitutionKind.valueOf(row.getString("kind")), row.getBoolean("standing"),
                Optional.ofNullable(row.getString("successor")).map(InstitutionId::new),
                Dated.read(row.getString("ended_on")), row.getBoolean("example"));
    }
}
