package org.accountabilityledger.web.charts;

import java.util.List;
import java.util.Optional;

/**
 * What a file is counted by, on an axis of days: each figure as a mark whose shape says who states it, the lines that
 * it is measured against, and its deadlines. It shows nothing that the table below it does not say.
 *
 * @param first the first day of the axis, in words
 * @param last the last one
 * @param own those whose own say a hollow circle is
 * @param summary what can be read off it, for those who do not see it
 */
public record FigureChart(List<Mark> marks, List<Level> levels, List<Deadline> deadlines, String first, String last,
        String own, String summary) {

    static final int LEFT = 16;
    static final int RIGHT = 544;
    static final int TOP = 56;
    static final int BOTTOM = 216;

    /** Who states a figure, and how: each has a shape of its own. */
    public enum Shape {
        OWN, OTHERS, FORECAST
    }

    /**
     * One figure.
     *
     * @param from where the days begin that its date can mean
     * @param to where they end
     */
    public record Mark(Shape shape, int from, int to, int y, String label, String words) {

        public int x() {
            return (from + to) / 2;
        }

        /** Whether its date is not known to the day. */
        public boolean range() {
            return to - from > 1;
        }

        /** On which side the label stands, so that it stays within. */
        public boolean labelBefore() {
            return x() > (LEFT + RIGHT) / 2;
        }
    }

    /** A number that the figures are measured against, as a line. */
    public record Level(int y, boolean target, String words) {
    }

    /**
     * A deadline, the first of them or one that it was moved to.
     *
     * @param line the line of the drawing on which its words stand
     */
    public record Deadline(boolean original, int from, int to, int line, String words) {

        /** Whether it is not known to the day. */
        public boolean range() {
            return to - from > 1;
        }

        public boolean labelBefore() {
            return from > (LEFT + RIGHT) / 2;
        }
    }

    /** Whether the axis begins and ends on the same day, which is said once then. */
    public boolean oneDay() {
        return first.equals(last);
    }

    /** Empty where there is no figure: then there is nothing to draw. */
    public static Optional<FigureChart> of(Figures figures) {
        return figures.points().isEmpty() ? Optional.empty() : Optional.of(new Drawing(figures).chart());
    }
}
