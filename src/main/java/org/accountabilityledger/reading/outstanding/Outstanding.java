package org.accountabilityledger.reading.outstanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyList;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;

/** Answers which replies are due and not on record, of which body, and for how many days. */
public final class Outstanding {

    private record Place(String duty, String sortKey, String sortTie) {
    }

    private record Count(String body, long outstanding, long overdue, Long longest, boolean unknown,
            LocalDate consulted) {
    }

    private static final String DUTIES = "(select * from " + DutyList.ROWS
            + " where o.reply is null and o.counting not in ('ENDED', 'MAY_BE_REPLIED')) o";

    private final Tables database;
    private final Duties duties;
    private final NameBook names;

    public Outstanding(Tables database, Duties duties, NameBook names) {
        this.database = database;
        this.duties = duties;
        this.names = names;
    }

    public Slice<DutyLine> answer(OutstandingQuestion question) {
        Heirs heirs = heirs();
        Keyset keyset = Keyset.of(question.sort().key(), question.sort().expression(), "o.duty",
                question.descending(), question.cursor());
        Narrowing narrowing = narrowing(question, heirs);
        List<Place> places = database.sql("select o.duty, " + keyset.columns() + " from " + DUTIES + " where "
                + narrowing.page(keyset, question.size())).params(narrowing.parameters()).query(Place.class).list();
        Slice<Place> slice = Slice.of(places, question.size(),
                place -> keyset.behind(place.sortKey(), place.sortTie()));
        Map<String, DutyLine> lines = duties.of(slice.items().stream().map(Place::duty).toList(), heirs);
        return slice.map(place -> lines.get(place.duty()));
    }

    /** The same by body, those first that have most overdue. */
    public List<BodyCount> byBody(OutstandingQuestion question) {
        Narrowing narrowing = narrowing(question, heirs());
        List<Count> counts = database.sql("select o.body, count(*) as outstanding, "
                        + "count(*) filter (where o.standing = 'OVERDUE') as overdue, max(o.days) as longest, "
                        + "bool_or(o.consulted is null) as unknown, min(o.consulted) as consulted from " + DUTIES
                        + " where " + narrowing.condition() + " group by o.body, o.body_name "
                        + "order by overdue desc, outstanding desc, o.body_name collate reading.letters, o.body")
                .params(narrowing.parameters()).query(Count.class).list();
        Names known = names.of(counts.stream().map(count -> FileRef.of(
                new InstitutionId(count.body()))).toList());
        return counts.stream().map(count -> new BodyCount(known.of(new InstitutionId(count.body())),
                count.outstanding(), count.overdue(), Optional.ofNullable(count.longest()).orElse(0L),
                count.unknown() ? Optional.empty() : Optional.of(count.consulted()))).toList();
    }

    public OutstandingCounts count(OutstandingQuestion question) {
        Narrowing narrowing = narrowing(question, heirs());
        Narrowing all = everything(heirs());
        return database.sql("select count(*) filter (where " + narrowing.condition() + ") as outstanding, "
                        + "count(*) filter (where o.standing = 'OVERDUE' and " + narrowing.condition() + ") as overdue, "
                        + "count(*) filter (where o.current_due is null) as undated from " + DUTIES)
                .params(all.parameters()).params(narrowing.parameters()).query(OutstandingCounts.class).single();
    }

    /** How many outstanding replies each choice of each filter would leave. */
    public Facets facets(OutstandingQuestion question) {
        return Facets.of(List.of("outstanding", question.institution(), question.filters()), "from " + DUTIES,
                narrowing(question, heirs()), OutstandingFilter.values(), database);
    }

    /** The bodies that have outstanding replies. */
    public List<Choice> bodies() {
        return database.sql("select distinct o.body as value, o.body_name collate reading.letters as words from " + DUTIES
                        + " where o.current_due is not null order by words, value")
                .params(everything(heirs()).parameters()).query(Choice.class).list();
    }

    private Narrowing narrowing(OutstandingQuestion question, Heirs heirs) {
        Narrowing narrowing = DutyList.reckoned(Narrowing.to(question.filters()), heirs)
                .and("o.current_due is not null");
        question.institution().ifPresent(slug -> narrowing.and("o.addressee = any(:line)", "line",
                heirs.lineOf(slug, database)));
        return narrowing;
    }

    private static Narrowing everything(Heirs heirs) {
        return DutyList.reckoned(Narrowing.to(Map.of()), heirs);
    }

    private Heirs heirs() {
        return Heirs.on(database.day(), database);
    }
}
