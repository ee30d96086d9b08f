package org.accountabilityledger.reading;

import java.util.Optional;

/** Refuses a question that cannot be answered as it was put: a filter, an order or a cursor that does not exist. */
public final class BadQuestion extends RuntimeException {

    private final transient Optional<String> with;

    public BadQuestion(String sentence) {
        this(sentence, Optional.empty());
    }

    private BadQuestion(String sentence, Optional<String> with) {
        super(sentence);
        this.with = with;
    }

    /** One that can be answered if that parameter, as an address has it, is asked too. */
    public static BadQuestion without(String parameter, String sentence) {
        return new BadQuestion(sentence, Optional.of(parameter));
    }

    /** The parameter with which it could be answered. */
    public Optional<String> with() {
        return with;
    }
}
