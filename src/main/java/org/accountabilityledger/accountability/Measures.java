package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.Lists.plus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file is counted by, and every figure of it; the same for each kind of file. Figures are kept as they come and
 * joined on reading, because a figure can be older than the measure that it belongs to.
 */
public record Measures(List<Counted> counted, List<Taken> taken) {

    public static final Measures NONE = new Measures(List.of(), List.of());

    /** A measure, and whether it was promised with the file or defined since, by those who count. */
    public record Counted(Said said, Measure measure, boolean promised) {
    }

    /** One figure, and who says so. */
    public record Taken(Said said, Measurement measurement) {
    }

    /** A measure with its figures, oldest first. */
    public record Series(Said said, Measure measure, boolean promised, List<Taken> measurements) {

        /** The last figure that is a count and no forecast. */
        public Optional<Taken> latest() {
            return measurements.stream().filter(each -> each.measurement().precision() != Precision.FORECAST)
                    .reduce((earlier, later) -> later);
        }

        /** What the target exceeds the last count by; negative where the count is beyond the target. */
        public Optional<BigDecimal> shortOfTarget() {
            return measure.target().flatMap(target -> latest()
                    .map(last -> target.subtract(last.measurement().value())));
        }
    }

    /** With what that entry defines or counts; with nothing new where it does neither. */
    public Measures evolve(Entry<?> entry) {
        return switch (entry.event()) {
            case MeasureDefinition definition -> new Measures(plus(counted,
                    new Counted(Said.in(entry), definition.defined(), false)), taken);
            case Measurement figure -> new Measures(counted, plus(taken, new Taken(Said.in(entry), figure)));
            default -> this;
        };
    }

    /** With what was promised to be counted when the file was opened, before all else. */
    public Measures promised(Said said, List<Measure> measures) {
        Stream<Counted> first = measures.stream().map(measure -> new Counted(said, measure, true));
        return new Measures(Stream.concat(first, counted.stream()).toList(), taken);
    }

    /** Each measure, first what was promised; where a key comes twice, the first one keeps it. */
    public List<Series> all() {
        Map<String, Counted> byKey = new LinkedHashMap<>();
        counted.forEach(each -> byKey.putIfAbsent(each.measure().measure(), each));
        return byKey.values().stream().map(each -> new Series(each.said(), each.measure(), each.promised(),
                taken.stream().filter(one -> one.measurement().measure().equals(each.measure().measure())).toList()))
                .toList();
    }

    public Optional<Series> find(String key) {
        return all().stream().filter(series -> series.measure().measure().equals(key)).findFirst();
    }

    /** A measure has a key of its own. */
    public void requireNew(MeasureDefinition definition) {
        String key = definition.measure();
        FileId.requireKey(key, "/measure");
        Rule.IN_ITS_PLACE.require(find(key).isEmpty(), "There is a measure '" + key + "' already.", "/measure");
    }

    /** What is measured is on the file, only a forecast is for a date, and no part is larger than its whole. */
    public void require(Measurement figure) {
        Rule.POINTS_TO_WHAT_STANDS.require(find(figure.measure()).isPresent(),
                "This file has no standing measure '" + figure.measure() + "'. " + known(), "/measure");
        Rule.FIELDS_AGREE.require(figure.forecastFor().isEmpty() || figure.precision() == Precision.FORECAST,
                "Only a forecast is for a date: leave out 'forecastFor', or write FORECAST as 'precision'.",
                "/forecastFor");
        Rule.FIELDS_AGREE.require(figure.of().filter(all -> all.compareTo(figure.value()) < 0).isEmpty(),
                "'value' is " + figure.value().toPlainString() + ", and 'of' is " + figure.of().map(
                        BigDecimal::toPlainString).orElse("") + ": no part is larger than its whole.", "/of");
    }

    private String known() {
        List<Series> all = all();
        return all.isEmpty() ? "It has none yet: define one first." : "It has " + all.stream()
                .map(series -> "'" + series.measure().measure() + "'").collect(Collectors.joining(", ")) + ".";
    }
}
