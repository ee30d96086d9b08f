package org.accountabilityledger.wording.scales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accountabilityledger.accountability.Figure;
import org.accountabilityledger.accountability.Precision;

/** Says a figure with how exactly it is meant: "more than 800", "about 21", "a forecast of 1,000". */
public final class FigureTerms {

    private FigureTerms() {
    }

    public static String of(BigDecimal value, Precision precision) {
        return switch (precision) {
            case EXACT -> number(value);
            case ABOUT -> "about " + number(value);
            case MORE_THAN -> "more than " + number(value);
            case AT_LEAST -> "at least " + number(value);
            case FORECAST -> "a forecast of " + number(value);
        };
    }

    /** "about 21 of 43". */
    public static String of(long part, Precision precision, Optional<Long> whole) {
        return of(BigDecimal.valueOf(part), precision, whole.map(BigDecimal::valueOf));
    }

    public static String of(BigDecimal part, Precision precision, Optional<BigDecimal> whole) {
        return of(part, precision) + whole.map(all -> " of " + number(all)).orElse("");
    }

    /** "complaints upheld: about 21 complaints". */
    public static String of(Figure figure) {
        return figure.name().text() + ": " + value(figure);
    }

    /** "about 21 complaints". */
    public static String value(Figure figure) {
        String unit = figure.unit().text();
        return of(figure.value(), figure.precision()) + (unit.equals("%") ? "%" : " " + unit);
    }

    public static String all(List<Figure> figures) {
        return String.join("; ", figures.stream().map(FigureTerms::of).toList());
    }

    /** How exactly a figure is meant, on its own. */
    public static String of(Precision precision) {
        return switch (precision) {
            case EXACT -> "exact";
            case ABOUT -> "about";
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case FORECAST -> "forecast, not counted";
        };
    }

    /** With every digit that was recorded. */
    public static String number(BigDecimal value) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(value);
    }
}
