package org.accountabilityledger.journal;

/** Refuses to make a journal the copy of another one: the sentence says why. */
public final class NotCopied extends RuntimeException {

    public NotCopied(String sentence) {
        super(sentence);
    }
}
