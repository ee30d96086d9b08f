package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.web.times.TimeTravel;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes what is read at each address (OpenAPI 3.1): what it can be asked and what it answers, as its method says. */
final class ReadsDescription {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");
    private static final String IN_TIME = """
            {"/as-of/{moment}/{address}": {"get": {"operationId": "read.as-of",
               "summary": "Any of these as it was known at a moment",
               "description": "The address may have several parts. A moment that is none of a change leads to the change before it.",
               "parameters": [{"name": "moment", "in": "path", "required": true, "schema": {"type": "string"},
                   "example": "2025-11-05T10:31:00Z"},
                 {"name": "address", "in": "path", "required": true, "schema": {"type": "string"},
                   "example": "commitments.json"},
                 {"$ref": "#/components/parameters/validOn"}, {"$ref": "#/components/parameters/examples"}],
               "responses": {"200": {"description": "As at the address itself."},
                 "302": {"description": "To the change before it."},
                 "404": {"$ref": "#/components/responses/not-on-the-ledger"}}}},
             "/timemap/{address}.json": {"get": {"operationId": "read.timemap",
               "summary": "The moments at which any of these changed (RFC 7089)",
               "description": "The address may have several parts. Without .json, as link-format (RFC 6690).",
               "parameters": [{"name": "address", "in": "path", "required": true, "schema": {"type": "string"},
                   "example": "commitments"},
                 {"$ref": "#/components/parameters/validOn"}, {"$ref": "#/components/parameters/examples"}],
               "responses": {"200": {"description": "Each of them, the first one first.",
                 "content": {"application/json": {}}},
                 "404": {"$ref": "#/components/responses/not-on-the-ledger"}}}}}""";
    private static final String REFUSALS = """
            {"400": {"$ref": "#/components/responses/bad-question"}, "503": {"$ref": "#/components/responses/not-now"}}""";

    private final ObjectNode paths;
    private final JsonSchemas schemas;
    private final List<Form<?>> forms;
    private final JsonMapper json;

    ReadsDescription(ObjectNode document, List<Form<?>> forms, JsonMapper json) {
        this.paths = document.withObjectProperty("paths");
        this.schemas = new JsonSchemas(json, document.withObject("/components/schemas"));
        this.forms = forms;
        this.json = json;
        Parameters.EVERYWHERE.stream().sorted().forEach(name -> document.withObject("/components/parameters")
                .set(name, QueryParameter.of(name).described()));
    }

    /** Those of all that read and are ours, in alphabetical order. */
    void add(Map<RequestMappingInfo, HandlerMethod> all) {
        record At(RequestMappingInfo info, HandlerMethod method) {
        }
        TreeMap<String, At> reads = new TreeMap<>();
        all.forEach((info, method) -> {
            if (DeclaredParameters.isOurs(method)
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues().forEach(pattern -> reads.put(pattern, new At(info, method)));
            }
        });
        ObjectNode inTime = (ObjectNode) json.readTree(IN_TIME);
        ((ObjectNode) inTime.at("/~1timemap~1{address}.json/get/responses/200/content/application~1json"))
                .set("schema", schemas.of(json.constructType(TimeTravel.TIMEMAP)));
        paths.setAll(inTime);
        reads.forEach((pattern, at) -> add(pattern, at.info(), at.method(), reads.keySet()));
    }

    private void add(String pattern, RequestMappingInfo info, HandlerMethod method, Set<String> all) {
        String path = VARIABLE.matcher(pattern).replaceAll("{$1}");
        boolean known = paths.has(path);
        ObjectNode get = paths.withObjectProperty(path).withObjectProperty("get");
        if (!known) {
            get.put("operationId", "read" + path.replaceAll("[{}]", "").replace('/', '.'))
                    .put("summary", info.getName());
            variables(pattern, get);
            QueryParameter.declared(method).forEach(each -> get.withArrayProperty("parameters").add(each.described()));
            answers(pattern, info, method, all, get);
        }
        Parameters.everywhere(path).forEach(name -> get.withArrayProperty("parameters").addObject()
                .put("$ref", "#/components/parameters/" + name));
    }

    private static void variables(String pattern, ObjectNode get) {
        VARIABLE.matcher(pattern).results().map(each -> each.group(1)).forEach(name -> {
            ObjectNode variable = QueryParameter.of(name).described().put("in", "path").put("required", true);
            if (name.equals("kinds")) {
                Stream.of(FileKind.values()).forEach(kind ->
                        variable.withObjectProperty("schema").withArrayProperty("enum").add(kind.key() + "s"));
            }
            get.withArrayProperty("parameters").add(variable);
        });
    }

    private void answers(String pattern, RequestMappingInfo info, HandlerMethod method, Set<String> all,
            ObjectNode get) {
        ObjectNode responses = get.putObject("responses");
        ObjectNode content = responses.putObject("200").put("description", "What was asked for.").putObject("content");
        List<Form<?>> its = forms.stream().filter(form -> pattern.endsWith(form.ending())).toList();
        if (its.isEmpty()) {
            its = forms.stream().filter(form -> all.contains(form.at(pattern))).toList();
            MediaType type = info.getProducesCondition().getProducibleMediaTypes().stream().findFirst()
                    .orElse(MediaType.TEXT_HTML);
            content.putObject(type.toString()).set("schema", schema(type, method));
        }
        its.forEach(form -> content.putObject(form.type().getType() + "/" + form.type().getSubtype())
                .set("schema", schema(form.type(), method)));
        responses.setAll((ObjectNode) json.readTree(REFUSALS));
        if (VARIABLE.matcher(pattern).find()) {
            responses.putObject("404").put("$ref", "#/components/responses/not-on-the-ledger");
        }
    }

    private ObjectNode schema(MediaType type, HandlerMethod method) {
        if (!type.getSubtype().endsWith("json")) {
            return json.createObjectNode().put("type", "string");
        }
        ResolvableType answered = ResolvableType.forMethodReturnType(method.getMethod());
        ResolvableType said = method.getBean() instanceof ListPages<?, ?> list ? list.answers()
                : answered.hasGenerics() ? answered.getGeneric(0) : answered;
        return schemas.of(json.constructType(said.getType()));
    }
}
