package org.accountabilityledger.reading.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.springframework.stereotype.Component;

/** Answers how duties stand, many at once. */
@Component
public final class DutyLineQuery {

    private final Tables database;
    private final NameQuery names;

    public DutyLineQuery(Tables database, NameQuery names) {
        this.database = database;
        this.names = names;
    }

    /** Those duties, by their names; what is not known is left out. */
    public Map<String, DutyLine> of(Collection<String> duties, Heirs heirs) {
        return byName(rows("d.duty = any(:keys)", duties), heirs);
    }

    /** Those duties, each in its place. */
    public List<DutyLine> inOrder(List<String> duties, Heirs heirs) {
        Map<String, DutyLine> lines = of(duties, heirs);
        return duties.stream().map(lines::get).toList();
    }

    /** The duties that these recommendations laid, in the order of each issue. */
    public Map<String, List<DutyLine>> laidBy(Collection<String> recommendations, Heirs heirs) {
        return byName(rows("d.laid and d.recommendation = any(:keys)", recommendations), heirs).values().stream()
                .collect(Collectors.groupingBy(line -> line.recommendation().reference(), LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** The duties that were laid on these bodies, by the reference of each recommendation. */
    public List<DutyLine> laidOn(Collection<String> addressees, Heirs heirs) {
        return List.copyOf(byName(rows("d.laid and d.addressee = any(:keys)", addressees), heirs).values());
    }

    /** The duties of a folded recommendation, without waiting for the view. */
    public static Map<String, DutyLine> lines(RecommendationState state, RecommendationIssued issued,
            Optional<LocalDate> consultedUpTo, Names names, Heirs heirs) {
        Map<String, DutyLine> lines = new LinkedHashMap<>();
        state.duties().forEach(duty -> lines.put(duty.id().value(), DutyRow.of(duty,
                issued.recommendation(), issued.number().map(Words::text), state,
                consultedUpTo).line(names, heirs)));
        return lines;
    }

    private List<DutyRow> rows(String condition, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return database.keyed("select " + DutyRow.COLUMNS + " from reading.duty_at(:validOn, :knownAt, :examples) d "
                + "left join reading.recommendation_at(:validOn, :knownAt, :examples) r "
                        + "on r.reference = d.recommendation where " + condition
                        + " order by d.recommendation, d.ordinal")
                .param("keys", keys.stream().distinct().toArray(String[]::new)).query(DutyRow.MAPPER).list();
    }

    private Map<String, DutyLine> byName(List<DutyRow> rows, Heirs heirs) {
        Set<FileRef> files = rows.stream().flatMap(row -> row.files(heirs)).collect(Collectors.toSet());
        Names known = names.of(files);
        return rows.stream().map(row -> row.line(known, heirs)).collect(Collectors.toMap(DutyLine::duty,
                Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
