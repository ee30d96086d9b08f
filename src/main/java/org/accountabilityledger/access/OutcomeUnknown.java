package org.accountabilityledger.access;

/** Nobody knows whether the command was recorded: the database did not answer when it was asked to keep it. */
public final class OutcomeUnknown extends RuntimeException {

    OutcomeUnknown(RuntimeException cause) {
        super("It is not known whether this was recorded: the database did not answer. Send it again with the same "
                + "Idempotency-Key: then it is recorded once, and the answer tells.", cause);
    }
}
