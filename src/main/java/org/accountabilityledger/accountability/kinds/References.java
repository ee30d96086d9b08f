package org.accountabilityledger.accountability.kinds;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;

/** Finds every file that an event points to, however deep in its fields. */
public final class References {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true)).toList();
        }
    };

    private References() {
    }

    /** In the order in which they stand, the event's own file first. */
    public static Set<FileRef> in(LedgerEvent event) {
        Set<FileRef> found = new LinkedHashSet<>();
        found.add(FileRef.of(event.file()));
        collect(event, found);
        return found;
    }

    private static void collect(Object value, Set<FileRef> found) {
        switch (value) {
            case FileId file -> found.add(FileRef.of(file));
            case DutyId duty -> {
                found.add(FileRef.of(new RecommendationId(duty.recommendation())));
                found.add(FileRef.of(duty.addressee()));
            }
            case Optional<?> optional -> optional.ifPresent(each -> collect(each, found));
            case Collection<?> many -> many.forEach(each -> collect(each, found));
            case Record record -> components(record, found);
            case null, default -> {
            }
        }
    }

    private static void components(Record record, Set<FileRef> found) {
        for (Method component : COMPONENTS.get(record.getClass())) {
            try {
                collect(component.invoke(record), found);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
