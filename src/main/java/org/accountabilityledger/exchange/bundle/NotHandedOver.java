package org.accountabilityledger.exchange.bundle;

/** Refuses to write a bundle: the sentence says why. */
public final class NotHandedOver extends RuntimeException {

    public NotHandedOver(String sentence) {
        super(sentence);
    }
}
