package org.accountabilityledger.reading.commitments;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.figures.MeasurementLine;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureTerms;

/** Reads what commitments are counted by, of many commitments at once. */
final class MeasureQuery {

    private record Row(String commitment, String measure, String name, String unit, BigDecimal baseline,
            BigDecimal target, String remark, boolean promised) {
    }

    private record FigureRow(String commitment, String measure, long number, BigDecimal value, String precision,
            BigDecimal of, String words, String occurredOn, String statedBy, String forecastFor) {
    }

    private static final RecordMapper<Row> MEASURE = RecordMapper.of(Row.class);
    private static final RecordMapper<FigureRow> FIGURE = RecordMapper.of(FigureRow.class);

    private final Tables database;
    private final NameQuery names;

    MeasureQuery(Tables database, NameQuery names) {
        this.database = database;
        this.names = names;
    }

    /** By the reference of each commitment. */
    Map<String, List<MeasureLine>> of(Collection<String> commitments) {
        Map<String, List<FigureRow>> figures = select("commitment_figure", "commitment, measure, ordinal",
                FIGURE, commitments).stream().collect(Collectors.groupingBy(MeasureQuery::place));
        Names known = names.of(figures.values().stream().flatMap(List::stream).map(FigureRow::statedBy)
                .filter(Objects::nonNull).map(InstitutionId::new).map(FileRef::of).toList());
        return select("commitment_measure", "commitment, ordinal", MEASURE, commitments).stream()
                .collect(Collectors.groupingBy(Row::commitment, Collectors.mapping(row -> line(row,
                        figures.getOrDefault(row.commitment() + "/" + row.measure(), List.of()), known),
                        Collectors.toList())));
    }

    private <T extends Record> List<T> select(String table, String order, RecordMapper<T> type, Collection<String> commitments) {
        return database.keyed("select * from reading." + table + "_at(:validOn, :knownAt, :examples) "
                + "where commitment = any(:commitments) order by "
                        + order)
                .param("commitments", commitments.toArray(String[]::new)).query(type).list();
    }

    private static String place(FigureRow row) {
        return row.commitment() + "/" + row.measure();
    }

    private static MeasureLine line(Row row, List<FigureRow> figures, Names names) {
        return MeasureLine.of(row.measure(), row.name(), row.unit(), Optional.ofNullable(row.baseline()),
                Optional.ofNullable(row.target()), Optional.ofNullable(row.remark()), row.promised(),
                figures.stream().map(figure -> figure(figure, names)).toList());
    }

    private static MeasurementLine figure(FigureRow row, Names names) {
        Precision precision = Precision.valueOf(row.precision());
        return new MeasurementLine(row.value(), precision, Optional.ofNullable(row.of()),
                FigureTerms.of(row.value(), precision, Optional.ofNullable(row.of())), Optional.ofNullable(row.words()), Dated.of(EdtfDate.of(row.occurredOn())),
                Optional.ofNullable(row.statedBy()).map(InstitutionId::new).map(names::of),
                Dated.read(row.forecastFor()), row.number());
    }
}
