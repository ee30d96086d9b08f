package org.accountabilityledger.accountability.recommendation;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow by copying. */
final class Lists {

    private Lists() {
    }

    static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
