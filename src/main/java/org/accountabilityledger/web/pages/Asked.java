package org.accountabilityledger.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.wording.Choice;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A list as it was asked for: filters, order, size and place; and the controls that ask for it otherwise. */
record Asked(Query query, String defaultSort, Optional<Integer> rows) {

    /** As many rows are read at once where all of them are asked for. */
    static final int MANY = 1000;

    static final String SORT = "sort";
    static final String ORDER = "order";
    static final String SIZE = "size";

    /** The list at that address; where it ends in a form, the address of that. */
    static Asked of(String path, MultiValueMap<String, String> asked, String defaultSort, List<QueryParameter> known) {
        return new Asked(Query.of(path, asked, known), defaultSort, Optional.empty());
    }

    static List<QueryParameter> parameters(ListDefinition<?> list) {
        return parameters(list.files(), list.filters(), list.sorts());
    }

    /** @param others what it can be asked besides, with one value each */
    static List<QueryParameter> parameters(List<FileFilter> files, List<Filter> filters, List<Sort> sorts,
            String... others) {
        return Stream.of(files.stream().map(QueryParameter::of), filters.stream().map(QueryParameter::of),
                Stream.of(others).map(QueryParameter::of), Stream.of(QueryParameter.of(sorts)),
                Stream.of(ORDER, SIZE, Query.CURSOR).map(QueryParameter::of)).flatMap(Function.identity()).toList();
    }

    /** The same for many rows from there on, whatever page was asked for. */
    Asked from(Optional<String> cursor) {
        Query beginning = query.without(Query.CURSOR);
        return new Asked(cursor.map(token -> beginning.with(Query.CURSOR, token)).orElse(beginning), defaultSort,
                Optional.of(MANY));
    }

    /** The values of those that are set, by their keys. */
    Map<String, String> filters(List<Filter> filters) {
        return set(filters.stream().map(Filter::key));
    }

    /** Its order is judged in every form, also in those that have one of their own. */
    ListRequest request(ListDefinition<?> list) {
        return new ListRequest(set(Stream.concat(list.filters().stream().map(Filter::key), list.files().stream()
                .map(FileFilter::key))), query.get(SORT).map(key -> Sort.of(list.sorts(), key).key()), descending(), cursor(), size());
    }

    private Map<String, String> set(Stream<String> keys) {
        Map<String, String> set = new LinkedHashMap<>();
        keys.forEach(key -> query.get(key).ifPresent(value -> set.put(key, value)));
        return set;
    }

    String sort() {
        return query.get(SORT).orElse(defaultSort);
    }

    boolean descending() {
        return switch (query.get(ORDER).orElse("asc")) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw new BadQuestion("A list is ordered asc (ascending) or desc (descending).");
        };
    }

    int size() {
        if (rows.isPresent()) {
            return rows.get();
        }
        MultiValueMap<String, String> size = new LinkedMultiValueMap<>();
        query.get(SIZE).ifPresent(value -> size.add(SIZE, value));
        return PageSize.size(size);
    }

    Optional<String> cursor() {
        return query.get(Query.CURSOR);
    }

    /** The address of the whole list in another form, with these filters. */
    String whole(String ending) {
        return new Query(query.path() + ending, query.values()).without(SORT).without(ORDER).without(SIZE).page();
    }

    Controls controls(List<Filter> filters, List<Controls.Field> others, List<Controls.Heading> headings,
            Optional<String> cursor) {
        return controls(filters, Facets.NONE, others, headings, cursor);
    }

    /** The same, with the count of rows beside each choice of a filter. */
    Controls controls(List<Filter> filters, Facets facets, List<Controls.Field> others, List<Controls.Heading> headings,
            Optional<String> cursor) {
        List<Controls.Field> fields = Stream.concat(others.stream(), filters.stream()
                .map(filter -> field(filter.key(), filter.label(), filter.choices(), facets))).toList();
        return new Controls(query.path(), fields,
                Stream.of(SORT, ORDER, SIZE).flatMap(key -> query.get(key).stream()
                        .map(value -> new Controls.Kept(key, value))).toList(),
                fields.stream().flatMap(this::chip).toList(), headings, sizes(),
                cursor.map(row -> query.behind(row).page()));
    }

    /** A field of these choices, and of the value that was asked for if it is none of them. */
    Controls.Field field(String key, String label, List<Choice> choices) {
        return field(key, label, choices, Facets.NONE);
    }

    private Controls.Field field(String key, String label, List<Choice> choices, Facets facets) {
        List<String> chosen = query.get(key).map(Several::in).orElse(List.of());
        Stream<Choice> added = chosen.stream()
                .filter(value -> choices.stream().noneMatch(choice -> choice.value().equals(value)))
                .map(value -> new Choice(value, value));
        return new Controls.Field(key, label, Stream.concat(choices.stream(), added)
                .map(choice -> new Controls.Option(choice.value(), choice.words(),
                        chosen.contains(choice.value()), facets.of(key, choice.value()))).toList());
    }

    List<Controls.Heading> headings(List<Sort> sorts) {
        return sorts.stream().map(sort -> heading(sort.key(), sort.label())).toList();
    }

    private Controls.Heading heading(String key, String label) {
        boolean sorted = sort().equals(key);
        boolean turn = sorted && !descending();
        String state = sorted ? descending() ? "descending" : "ascending" : "none";
        Query ordered = query.with(SORT, key);
        return new Controls.Heading(key, label, (turn ? ordered.with(ORDER, "desc") : ordered.without(ORDER)).page(),
                state);
    }

    private Stream<Controls.Chip> chip(Controls.Field field) {
        List<String> chosen = query.get(field.key()).map(Several::in).orElse(List.of());
        return field.options().stream().filter(Controls.Option::chosen).map(option -> new Controls.Chip(field.label(),
                option.words(), without(field.key(), option.value(), chosen).page()));
    }

    /** The list with the other values of that field. */
    private Query without(String key, String value, List<String> chosen) {
        List<String> others = chosen.stream().filter(other -> !other.equals(value)).toList();
        return others.isEmpty() ? query.without(key) : query.with(key, Several.of(others));
    }

    private List<Controls.Chip> sizes() {
        return Stream.of(25, 50, 100).filter(each -> each != size()).map(each -> new Controls.Chip("Rows",
                each.toString(), query.with(SIZE, each.toString()).page())).toList();
    }
}
