package org.accountabilityledger.accountability;

import java.util.ArrayList;
import java.util.List;

/** What a sealed type permits in the end: the types below it that are not sealed themselves, in their order. */
public final class Leaves {

    private Leaves() {
    }

    @SuppressWarnings("unchecked")
    public static <T> List<Class<? extends T>> of(Class<? extends T> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<? extends T>> leaves = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves.addAll(of((Class<? extends T>) permitted));
        }
        return leaves;
    }
}
