package org.accountabilityledger.reading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of which any is good, as an address says them: no value that can be chosen, and no reference, has a comma. */
public final class Several {

    private static final String BETWEEN = ",";

    private Several() {
    }

    public static String of(Collection<String> values) {
        return values.stream().flatMap(value -> in(value).stream()).distinct().collect(Collectors.joining(BETWEEN));
    }

    public static List<String> in(String values) {
        return Stream.of(values.split(BETWEEN)).map(String::strip).filter(value -> !value.isEmpty()).distinct()
                .toList();
    }
}
