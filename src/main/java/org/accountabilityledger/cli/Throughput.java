package org.accountabilityledger.cli;

import java.time.Duration;
import java.util.Locale;

/** Says how fast something goes, and how long it will take. */
final class Throughput {

    private static final int FEW = 120;
    private static final int MINUTE = 60;

    private Throughput() {
    }

    static String of(double rate, Duration left) {
        return String.format(Locale.UK, "%,.0f a second, %s left", rate, inWords(left));
    }

    static String inWords(Duration time) {
        long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
        return seconds == 1 ? "1 second"
                : seconds < FEW ? seconds + " seconds"
                : String.format(Locale.UK, "%,d minutes", Math.round((double) seconds / MINUTE));
    }
}
