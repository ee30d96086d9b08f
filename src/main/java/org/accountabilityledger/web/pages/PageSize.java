package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.reading.BadQuestion;
import org.springframework.util.MultiValueMap;

/** What all lists have in common: how many rows a page has. */
final class PageSize {

    static final int ROWS = 50;
    private static final List<Integer> SIZES = List.of(25, 50, 100);

    private PageSize() {
    }

    static int size(MultiValueMap<String, String> query) {
        return Parameters.one("size", query.get("size")).map(size -> SIZES.stream()
                .filter(each -> each.toString().equals(size)).findFirst()
                .orElseThrow(() -> new BadQuestion("A page has 25, 50 or 100 rows.")))
                .orElse(ROWS);
    }
}
