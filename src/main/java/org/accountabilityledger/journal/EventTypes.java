package org.accountabilityledger.journal;

import org.accountabilityledger.accountability.LedgerEvent;

/** What can be told of an event by its type alone. */
public final class EventTypes {

    private static final ClassValue<Boolean> TELLING = answering("facts");
    private static final ClassValue<Boolean> WITHDRAWING = answering("withdraws");

    private EventTypes() {
    }

    /** Whether events of this type may tell the directory of their subjects. */
    public static boolean tellFacts(Class<? extends LedgerEvent> event) {
        return TELLING.get(event);
    }

    /** Whether events of this type may withdraw others. */
    public static boolean withdraw(Class<? extends LedgerEvent> event) {
        return WITHDRAWING.get(event);
    }

    /** Whether a type has an answer of its own to what others answer by none. */
    private static ClassValue<Boolean> answering(String question) {
        return new ClassValue<>() {
            @Override
            protected Boolean computeValue(Class<?> event) {
                try {
                    return event.getMethod(question).getDeclaringClass() != LedgerEvent.class;
                } catch (NoSuchMethodException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
    }
}
