package org.accountabilityledger.exchange;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.accountabilityledger.wording.English;

/** Says how far something long has come, how fast and for how long yet: every step, and once a second at most between. */
public class Progress {

    private static final double SECOND = 1_000_000_000;
    private static final int FEW = 120;
    private static final int MINUTE = 60;

    private final String verb;
    private final String what;
    private final Consumer<String> lines;
    private final LongSupplier nanos;
    private long spoke;
    private long began;
    private long first = -1;
    private long said = -1;

    public Progress(String verb, Consumer<String> lines) {
        this(verb, "entries", lines, System::nanoTime);
    }

    Progress(String verb, String what, Consumer<String> lines, LongSupplier nanos) {
        this.verb = verb;
        this.what = what;
        this.lines = lines;
        this.nanos = nanos;
        this.spoke = nanos.getAsLong();
    }

    public static Progress silent() {
        return new Progress("", _ -> { });
    }

    /** The same of others, from their beginning. */
    Progress of(String others) {
        return new Progress(verb, others, lines, nanos);
    }

    /** So many are done. How fast it goes is reckoned from the first time that this is told: those before cost nothing. */
    public void at(long done, long all) {
        if (first < 0) {
            first = done;
            began = nanos.getAsLong();
        }
        if (done != said && say(done == all, () -> line(done, all))) {
            said = done;
        }
    }

    /** Says a step at once, and anything else if nothing was said for a second; whether it did. */
    public boolean say(boolean step, Supplier<String> line) {
        boolean due = step || nanos.getAsLong() - spoke >= SECOND;
        if (due) {
            spoke = nanos.getAsLong();
            lines.accept(line.get());
        }
        return due;
    }

    private String line(long done, long all) {
        String line = verb + " " + share(done, all) + " " + what;
        double seconds = (nanos.getAsLong() - began) / SECOND;
        double rate = (done - first) / seconds;
        return done == all || done <= first || seconds < 1 ? line
                : line + ", " + left(rate, Duration.ofMillis(Math.round((all - done) * 1000 / rate)));
    }

    public static String share(long done, long all) {
        return English.number(done) + " of " + English.number(all);
    }

    public static String left(double rate, Duration left) {
        return English.number(Math.round(rate)) + " a second, " + inWords(left) + " left";
    }

    public static String inWords(Duration time) {
        long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
        return seconds < FEW ? English.count(seconds, "second", "seconds")
                : English.number(Math.round((double) seconds / MINUTE)) + " minutes";
    }
}
