package org.accountabilityledger.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.reading.measures.Figure;
import org.accountabilityledger.reading.measures.MeasureFile.Quarter;
import org.accountabilityledger.reading.measures.Median;

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

    private record Size(double dark, double light) {
    }

    public static QuarterChart of(List<Quarter> quarters) {
        // Where every median is 0 there is no bar to draw: numbers of cases are drawn then.
        boolean days = quarters.stream().anyMatch(quarter -> quarter.figure().median().stream()
                .anyMatch(median -> median.most() > 0));
        List<Size> sizes = quarters.stream().map(quarter -> size(quarter.figure(), days)).toList();
        double top = sizes.stream().mapToDouble(Size::light).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            Quarter quarter = quarters.get(i);
            int dark = height(sizes.get(i).dark(), top);
            int light = height(sizes.get(i).light(), top);
            bars.add(new Bar(i * STEP, HEIGHT - light, light, HEIGHT - dark, dark, QuarterWords.key(quarter.end()),
                    Moments.inWords(quarter.end()), quarter.figure().words()));
        }
        return new QuarterChart(List.copyOf(bars), days, top);
    }

    private static Size size(Figure figure, boolean days) {
        return days ? figure.median().map(QuarterChart::size).orElse(new Size(0, 0))
                : new Size(figure.counted(), figure.whole());
    }

    private static Size size(Median median) {
        return new Size(median.least(), median.most());
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
            return "At each of these ends: " + first.words() + ".";
        }
        return "On " + first.end() + ": " + first.words() + ". On " + last.end() + ": " + last.words() + ".";
    }

    /** What dark and light mean. */
    public String legend() {
        return days ? "The height is the median number of days; where dates are not exact, light is how far it can reach. "
                + "A quarter without a bar has no days to count, or 0."
                : "Dark is how many count, light what they are counted of.";
    }
}
