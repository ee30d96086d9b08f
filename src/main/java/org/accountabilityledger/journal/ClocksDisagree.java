package org.accountabilityledger.journal;

/** Nothing is recorded while the clocks disagree: a wrong time could never be mended. Reading goes on. */
public final class ClocksDisagree extends RuntimeException {

    ClocksDisagree(String sentence) {
        super(sentence);
    }
}
