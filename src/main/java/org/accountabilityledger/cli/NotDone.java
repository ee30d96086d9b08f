package org.accountabilityledger.cli;

/** Why a command was not done, in a sentence for the person who gave it. */
final class NotDone extends RuntimeException {

    NotDone(String sentence) {
        super(sentence);
    }

    NotDone(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
