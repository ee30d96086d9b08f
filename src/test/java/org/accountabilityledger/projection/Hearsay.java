package org.accountabilityledger.projection;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.Speaker;

/** Makes of any statement one that somebody else reports. */
final class Hearsay {

    private static final Speaker REPORTER = Speaker.office("the MP for Somewhere");
    private static final Set<String> IN_THE_CHAIN = Set.of("allegation", "review", "recommendation", "commitment");

    private Hearsay() {
    }

    /** Whether it is a statement, and ties its file to no other one. */
    static boolean can(LedgerEvent event) {
        return IN_THE_CHAIN.contains(event.file().kind()) && !(event instanceof Opening)
                && !(event instanceof ReportAnswered) && event.withdraws() == 0 && !event.notedByTheClock()
                && event.facts().isEmpty();
    }

    @SuppressWarnings("unchecked")
    static <E extends LedgerEvent> E of(E event) {
        try {
            RecordComponent[] parts = event.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i].getAccessor().setAccessible(true);
                values[i] = parts[i].getAccessor().invoke(event);
                if (values[i] instanceof Attestation said) {
                    values[i] = new Attestation(said.occurredOn(), Optional.of(said.statedBy().orElse(Speaker.of(
                            new InstitutionId("home-office")))), Optional.of(REPORTER), said.citations(), said.note());
                }
            }
            var constructor = event.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (E) constructor.newInstance(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
