package org.accountabilityledger.testing;

/**
 * What a random test begins with: told as {@code -Dseed=}; new each time where the whole is tried (-Pfaults); else one and
 * the same, so that a build fails by what was changed. It is printed, so that a run can be repeated.
 */
public final class Seed {

    private static final long EVERY_BUILD = 37256600782738L;
    private static final long SEED = Long.getLong("seed", Extent.of(EVERY_BUILD, System.nanoTime()));

    private Seed() {
    }

    public static long of(Class<?> test) {
        System.out.println(test.getSimpleName() + ": -Dseed=" + SEED);
        return SEED;
    }
}
