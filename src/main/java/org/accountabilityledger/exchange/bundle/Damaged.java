package org.accountabilityledger.exchange.bundle;

/** Says what is wrong with a bundle: in which file, in which line if it has lines, and against which rule. */
public final class Damaged extends RuntimeException {

    Damaged(String file, String rule) {
        super(file + ": " + rule);
    }

    Damaged(String file, long line, String rule) {
        super(file + ", line " + line + ": " + rule);
    }
}
