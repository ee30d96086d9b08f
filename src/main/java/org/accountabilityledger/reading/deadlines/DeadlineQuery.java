package org.accountabilityledger.reading.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Which files the clock has to ask: those with something to note or to take back, as far as the views have read. */
@Component
public final class DeadlineQuery {

    /** A file, and the last day of the earliest deadline for which it is to be asked. */
    public record Due(LocalDate last, FileRef file) {
    }

    // Whether all who were to meet it had ended by then with nobody in their place.
    private static final String NOBODYS = """
            d.bodies <> '{}' and not exists (select from unnest(d.bodies) as b (body) where not exists (
                select from unnest(:ended, :since, :until) as e (body, since, until)
                where e.body = b.body and d.last >= e.since and d.last < e.until))""";
    // As the domain's DeadlineReconciliation says; a test compares.
    private static final String FILES = """
            select file, min(last) as last from (
                select d.file, d.last from reading.deadline_at(:validOn, :knownAt, true) d
                where d.noted is null and not d.excused and d.last < :today
                    and d.last < reading.consulted(d.file, :knownAt) and not (%1$s)
                union all
                select d.file, d.last from reading.deadline_at(:validOn, :knownAt, true) d
                where d.noted is not null
                  and (d.excused or reading.consulted(d.file, :knownAt) is null
                      or reading.consulted(d.file, :knownAt) <= d.last or %1$s)
            ) due
            group by file
            having (min(last), file) > (:last, :file)
            order by min(last), file
            limit :limit""".formatted(NOBODYS);

    private final Tables database;

    public DeadlineQuery(Tables database) {
        this.database = database;
    }

    /** The first of them, those that wait longest first. */
    public List<Due> on(LocalDate today, int limit) {
        return answer(today, LocalDate.MIN, "", limit);
    }

    /** Those behind that one: so a file that cannot be settled keeps no other waiting. */
    public List<Due> after(Due last, LocalDate today, int limit) {
        return answer(today, last.last(), last.file().name(), limit);
    }

    private List<Due> answer(LocalDate today, LocalDate last, String file, int limit) {
        List<Heirs.Ended> ended = Heirs.on(today, database).everEnded();
        return database.sql(FILES).param("today", today)
                .param("ended", ended.stream().map(each -> each.body().reference()).toArray(String[]::new))
                .param("since", Tables.days(ended.stream().map(Heirs.Ended::since)))
                .param("until", Tables.days(ended.stream().map(Heirs.Ended::until)))
                .param("last", last).param("file", file)
                .param("limit", limit)
                .query((row, index) -> new Due(row.getObject("last", LocalDate.class),
                        FileRef.of(row.getString("file")))).list();
    }
}
