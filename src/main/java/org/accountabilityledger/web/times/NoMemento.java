package org.accountabilityledger.web.times;

/** Says that a page was not known yet at the moment that was asked for. */
public final class NoMemento extends RuntimeException {

    NoMemento(String sentence) {
        super(sentence);
    }
}
