package org.accountabilityledger.testing;

/** What a random test begins with: told as {@code -Dseed=}, else new each time; printed, so that a run can be repeated. */
public final class Seed {

    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private Seed() {
    }

    public static long of(Class<?> test) {
        System.out.println(test.getSimpleName() + ": -Dseed=" + SEED);
        return SEED;
    }
}
