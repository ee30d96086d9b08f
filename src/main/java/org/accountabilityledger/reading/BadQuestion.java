package org.accountabilityledger.reading;

/** Refuses a question that cannot be answered as it was put: a filter, an order or a cursor that does not exist. */
public final class BadQuestion extends RuntimeException {

    public BadQuestion(String sentence) {
        super(sentence);
    }
}
