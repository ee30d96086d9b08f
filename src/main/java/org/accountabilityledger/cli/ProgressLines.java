package org.accountabilityledger.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.accountabilityledger.exchange.bundle.Meter;

/** Says once a second how far a command has come, how fast, and how long it will take. */
final class ProgressLines implements Meter {

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter out;
    private final String verb;
    private long began = -1;
    private long before;
    private long spoke;
    private long said = -1;

    ProgressLines(PrintWriter out, String verb) {
        this.out = out;
        this.verb = verb;
    }

    @Override
    public void at(long done, long of) {
        long now = System.nanoTime();
        if (began < 0) {
            began = now;
            spoke = now;
            before = done - 1;
        }
        if (done != said && (done == of || now - spoke >= SECOND)) {
            spoke = now;
            said = done;
            out.println(line(done, of, now - began));
            out.flush();
        }
    }

    private String line(long done, long of, long nanos) {
        double rate = (done - before) * (double) SECOND / Math.max(nanos, 1);
        String line = String.format(Locale.UK, "%s %,d of %,d entries", verb, done, of);
        return done == of || nanos < SECOND ? line
                : line + ", " + Throughput.of(rate, Duration.ofMillis(Math.round((of - done) * 1000 / rate)));
    }
}
