package org.accountabilityledger.wording.scales;

import java.math.BigDecimal;
import java.util.List;
import org.accountabilityledger.accountability.Figure;
import org.accountabilityledger.accountability.Precision;

/** A figure with how exactly it is meant, as a value and in words. */
public record FigureLine(String name, BigDecimal value, String unit, Precision precision, String words) {

    public static List<FigureLine> of(List<Figure> figures) {
        return figures.stream().map(figure -> new FigureLine(figure.name().text(), figure.value(),
                figure.unit().text(), figure.precision(), FigureTerms.value(figure))).toList();
    }
}
