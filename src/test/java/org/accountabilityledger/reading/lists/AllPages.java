package org.accountabilityledger.reading.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.Slice;

/** Walks through a list, page by page. */
public final class AllPages {

    private AllPages() {
    }

    public static <L> List<L> of(ListQuery<?, L, ?> list, ListRequest request) {
        List<L> lines = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Slice<L> page = list.answer(request.from(cursor));
            lines.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return lines;
    }
}
