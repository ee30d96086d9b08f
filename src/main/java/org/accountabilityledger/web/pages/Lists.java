package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What all lists have in common: how many rows a page has, and where the next one is. */
final class Lists {

    static final int ROWS = 50;
    private static final List<Integer> SIZES = List.of(25, 50, 100);

    private Lists() {
    }

    static int size(MultiValueMap<String, String> query) {
        String size = query.getFirst("size");
        if (size == null) {
            return ROWS;
        }
        return SIZES.stream().filter(each -> each.toString().equals(size)).findFirst()
                .orElseThrow(() -> new BadQuestion("A page has 25, 50 or 100 rows."));
    }

    /** The address of the next page with the same filters, as JSON; null if this is the last. */
    static String next(String path, MultiValueMap<String, String> query, Optional<String> cursor) {
        return cursor.map(token -> UriComponentsBuilder.fromPath(path + ".json").queryParams(query)
                .replaceQueryParam("after").replaceQueryParam("cursor", token).encode().toUriString()).orElse(null);
    }
}
