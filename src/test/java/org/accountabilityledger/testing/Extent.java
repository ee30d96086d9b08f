package org.accountabilityledger.testing;

/** How much a test tries: a little where all tests run, the whole where its profile is asked for (-Pfaults). */
public final class Extent {

    public static final boolean WHOLE = "whole".equals(System.getProperty("faults"));

    private Extent() {
    }

    public static <T> T of(T little, T whole) {
        return WHOLE ? whole : little;
    }
}
