package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.wording.Choice;
import org.accountabilityledger.wording.WordsResource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an address can be asked.
 *
 * @param several whether it can have several values, of which any is good
 * @param described as OpenAPI 3.1 has it
 */
record QueryParameter(String name, boolean several, ObjectNode described) {

    private static final JsonNode WORDS = WordsResource.read("parameters", JsonNode.class);

    /** Described where all of them are. */
    static QueryParameter of(String name) {
        return new QueryParameter(name, false, named(name).setAll((ObjectNode) WORDS.required(name)));
    }

    static List<QueryParameter> of(String... names) {
        return Stream.of(names).map(QueryParameter::of).toList();
    }

    static QueryParameter of(Filter filter) {
        return several(filter.key(), filter.label(), oneOf(filter.choices().stream().map(Choice::value)));
    }

    static QueryParameter of(FileFilter filter) {
        return several(filter.key(), filter.label() + ": the reference of one", text());
    }

    /** The first is that of a list for which none is asked. */
    static QueryParameter of(List<Sort> sorts) {
        QueryParameter sort = of(Asked.SORT);
        sort.described.set("schema", oneOf(sorts.stream().map(Sort::key)).put("default", sorts.getFirst().key()));
        return sort;
    }

    static QueryParameter of(String name, Stream<String> values) {
        QueryParameter parameter = of(name);
        parameter.described.set("schema", oneOf(values));
        return parameter;
    }

    /** What a method can be asked. */
    static List<QueryParameter> declared(HandlerMethod method) {
        boolean all = Stream.of(method.getMethodParameters()).anyMatch(each ->
                each.getParameterType() == MultiValueMap.class);
        return all ? ((Asking) method.createWithResolvedBean().getBean()).parameters()
                : DeclaredParameters.names(method).stream().map(QueryParameter::of).toList();
    }

    static List<String> names(List<QueryParameter> all) {
        return all.stream().map(QueryParameter::name).toList();
    }

    /** What it was given; empty if that is nothing, or nothing to speak of. */
    Optional<String> value(MultiValueMap<String, String> asked) {
        return several ? Optional.ofNullable(asked.get(name)).map(Several::of).filter(all -> !all.isEmpty())
                : Parameters.one(name, asked.get(name));
    }

    private static QueryParameter several(String name, String words, ObjectNode value) {
        ObjectNode described = named(name).put("description", words);
        described.putObject("schema").put("type", "array").set("items", value);
        return new QueryParameter(name, true, described);
    }

    private static ObjectNode named(String name) {
        return JsonMapper.shared().createObjectNode().put("name", name).put("in", "query");
    }

    private static ObjectNode text() {
        return JsonMapper.shared().createObjectNode().put("type", "string");
    }

    private static ObjectNode oneOf(Stream<String> values) {
        ObjectNode schema = text();
        values.forEach(schema.withArrayProperty("enum")::add);
        return schema;
    }
}
