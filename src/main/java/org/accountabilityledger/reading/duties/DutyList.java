package org.accountabilityledger.reading.duties;

import java.util.List;
import java.util.Map;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;

/** Answers which duties to answer there are, replied to or not. */
public final class DutyList {

    /** Beside each duty who answers for it now; a day counts as passed as the domain's ReplySchedule has it. */
    public static final String ROWS = """
            (select d.*, coalesce(h.now, d.addressee) as body,
                    coalesce(i.name, d.addressee) as body_name, c.consulted,
                    reading.reply_standing(d.reply, d.current_last, d.stands, :today, c.consulted) as standing,
                    reading.reply_days(d.reply, d.current_last, d.stands, :today, c.consulted) as days
             from (select d.*, %s as stands from reading.duty_at(:validOn, :knownAt, :examples) d) d
                 join reading.recommendation_at(:validOn, :knownAt, :examples) r
                 on r.reference = d.recommendation and r.standing
                  cross join lateral (select %s as consulted offset 0) c
                  left join unnest(:before, :after) as h (body, now) on h.body = d.addressee
                  left join reading.institution_at(:validOn, :knownAt, :examples) i on i.reference = coalesce(h.now, d.addressee)
             where d.laid) o
            """.formatted(Heirs.counting(":ended"), Consultations.upTo("'recommendation:' || d.recommendation"));

    private record Place(String duty, String sortKey, String sortTie) {
    }

    private final Tables database;
    private final Duties duties;

    public DutyList(Tables database, Duties duties) {
        this.database = database;
        this.duties = duties;
    }

    public Slice<DutyLine> answer(DutiesQuestion question) {
        Heirs heirs = heirs();
        Keyset keyset = Keyset.of(question.sort().key(), question.sort().expression(), "o.duty",
                question.descending(), question.cursor());
        Narrowing narrowing = narrowing(question, heirs);
        List<Place> places = database.sql("select o.duty, " + keyset.columns() + " from " + ROWS + " where "
                + narrowing.page(keyset, question.size())).params(narrowing.parameters()).query(Place.class).list();
        Slice<Place> slice = Slice.of(places, question.size(),
                place -> keyset.behind(place.sortKey(), place.sortTie()));
        Map<String, DutyLine> lines = duties.of(slice.items().stream().map(Place::duty).toList(), heirs);
        return slice.map(place -> lines.get(place.duty()));
    }

    /** How many there are on all pages. */
    public long count(DutiesQuestion question) {
        Narrowing narrowing = narrowing(question, heirs());
        return database.sql("select count(*) from " + ROWS + " where " + narrowing.condition())
                .params(narrowing.parameters()).query(Long.class).single();
    }

    /** How many duties each choice of each filter would leave. */
    public Facets facets(DutiesQuestion question) {
        return Facets.of(List.of("duties", question.institution(), question.answeredBy(), question.filters()),
                "from " + ROWS, narrowing(question, heirs()), DutyFilter.values(), database);
    }

    /** Every body that a duty was laid on, by its name. */
    public List<Choice> addressees() {
        return bodies("d.addressee");
    }

    /** Every body that gave a reply for another one, by its name. */
    public List<Choice> speakers() {
        return bodies("case when d.answered_by <> d.addressee then d.answered_by end");
    }

    private List<Choice> bodies(String which) {
        return database.sql("select each.slug as value, coalesce(named.title, each.slug) collate reading.letters as words "
                        + "from (select distinct " + which + " as slug from reading.duty_at(:validOn, :knownAt, :examples) d "
                        + "where d.laid) each left join reading.title_at(:validOn, :knownAt, :examples) named "
                        + "on named.file = 'institution:' || each.slug where each.slug is not null order by words, value")
                .query(Choice.class).list();
    }

    /** What the rows are reckoned by. */
    public static Narrowing reckoned(Narrowing narrowing, Heirs heirs) {
        return narrowing.with("today", heirs.day()).with("before", heirs.before()).with("after", heirs.after())
                .with("ended", heirs.ended());
    }

    private Narrowing narrowing(DutiesQuestion question, Heirs heirs) {
        Narrowing narrowing = reckoned(Narrowing.to(question.filters()), heirs);
        question.institution().ifPresent(slug -> narrowing.and("o.addressee = any(:laidOn)", "laidOn",
                heirs.beforeOf(slug, database)));
        question.answeredBy().ifPresent(slug -> narrowing.and("o.answered_by = any(:speaker) "
                + "and o.addressee <> all(:speaker)", "speaker", heirs.beforeOf(slug, database)));
        return narrowing;
    }

    private Heirs heirs() {
        return Heirs.on(database.day(), database);
    }
}
