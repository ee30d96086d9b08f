package org.accountabilityledger.platform;

/** Why the ledger will not start, in a sentence for the person who starts it, and what that person can do. */
final class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String sentence, String remedy) {
        this(sentence, remedy, null);
    }

    StartRefused(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
