package org.accountabilityledger.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accountabilityledger.web.times.Href;
import org.accountabilityledger.web.times.ListCursor;
import org.springframework.util.MultiValueMap;

/** What a list was asked, as an address says it: a form that was sent with a field left empty asked nothing there. */
record Query(String path, Map<String, String> values) {

    static final String CURSOR = "cursor";

    static Query of(String path, MultiValueMap<String, String> asked, List<QueryParameter> known) {
        Parameters.refuseUnknown(asked.keySet(), QueryParameter.names(known));
        Map<String, String> values = new LinkedHashMap<>();
        known.forEach(each -> each.value(asked).ifPresent(given -> values.put(each.name(), given)));
        Query query = new Query(path, values);
        values.computeIfPresent(CURSOR, (key, token) -> ListCursor.row(query.list(), token));
        return query;
    }

    /** What tells this list, in its order and with its filters, from others, however long its pages are. */
    private String list() {
        return path + new TreeMap<>(without(Asked.SIZE).values);
    }

    /** The page behind a row of this list. */
    Query behind(String row) {
        return with(CURSOR, ListCursor.token(list(), row));
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The same from the beginning of the list, with another value. */
    Query with(String key, String value) {
        Query other = without(key);
        other.values.put(key, value);
        return other;
    }

    /** The same from the beginning of the list, without this value. */
    Query without(String key) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(CURSOR);
        fewer.remove(key);
        return new Query(path, fewer);
    }

    /** The page for people. */
    String page() {
        return path + parameters();
    }

    /** The page behind a row of this list, for programs; null behind the last. */
    Href next(Optional<String> row) {
        return row.map(this::behind).map(next -> new Href(path + JsonForm.ENDING + next.parameters())).orElse(null);
    }

    private String parameters() {
        return values.isEmpty() ? "" : values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
