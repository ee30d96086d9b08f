package org.accountabilityledger.web.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.wording.sentences.ChartSentences;

/**
 * A figure at the end of each quarter as bars: what is certain is dark; light on top of it is what else can be meant, or
 * what it is counted of. It shows nothing that the table below it does not say.
 *
 * @param days whether the bars are days; else numbers of cases
 * @param top what the highest bar stands for
 */
public record QuarterChart(List<Bar> bars, boolean days, double top) {

    private static final int STEP = 44;
    private static final int HEIGHT = 120;

    /** A bar; its numbers are those of the drawing, from the top. */
    public record Bar(int x, int lightY, int lightHeight, int darkY, int darkHeight, String label, String end, String words) {
    }

    /**
     * What a quarter has to show.
     *
     * @param label what stands below it
     * @param sure the size of what is certain
     * @param whole the size with what else can be meant, or what it is counted of
     */
    public record Point(LocalDate end, String label, double sure, double whole, String words) {
    }

    public static QuarterChart of(List<Point> points, boolean days) {
        double top = points.stream().mapToDouble(Point::whole).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Point point : points) {
            int dark = height(point.sure(), top);
            int light = height(point.whole(), top);
            bars.add(new Bar(bars.size() * STEP, HEIGHT - light, light, HEIGHT - dark, dark, point.label(),
                    EdtfDate.of(point.end()).inWords(), point.words()));
        }
        return new QuarterChart(List.copyOf(bars), days, top);
    }

    private static int height(double value, double top) {
        return top == 0 ? 0 : (int) Math.round(value / top * HEIGHT);
    }

    public int width() {
        return bars.size() * STEP;
    }

    /** With room for the labels. */
    public int height() {
        return HEIGHT + 20;
    }

    /** What can be read off it, for those who do not see it. */
    public String summary() {
        if (bars.isEmpty()) {
            return "";
        }
        Bar first = bars.getFirst();
        Bar last = bars.getLast();
        if (bars.stream().allMatch(bar -> bar.words().equals(first.words()))) {
            return ChartSentences.atEachEnd(first.words());
        }
        return ChartSentences.firstAndLast(first.end(), first.words(), last.end(), last.words());
    }

    /** What dark and light mean. */
    public String legend() {
        return days ? ChartSentences.ofDays() : ChartSentences.ofCases();
    }
}
