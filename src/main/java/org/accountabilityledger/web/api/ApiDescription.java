package org.accountabilityledger.web.api;

import java.util.Map;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes what can be sent (OpenAPI 3.1): each command with its JSON Schema and an example that is accepted as it stands. */
public final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> ANSWERS = Map.of(
            "400", "Not JSON, not UTF-8, or no Idempotency-Key.",
            "404", "There is no such command.",
            "409", "The file has changed since the version you expected; what came between is listed.",
            "413", "More than 1 MiB.",
            "415", "Not application/json.",
            "422", "Not in the form that the command asks for, or refused by a rule.");

    private ApiDescription() {
    }

    public static ObjectNode of(CommandCatalogue catalogue, CommandReader reader) {
        ObjectNode description = document();
        ObjectNode paths = (ObjectNode) description.get("paths");
        ObjectNode schemas = (ObjectNode) description.get("components").get("schemas");
        catalogue.commands().keySet().forEach(name -> {
            schemas.set(name, withVersion(reader.schema(name)));
            paths.putObject("/api/v1/commands/" + name).set("post", operation(name));
        });
        paths.putObject("/api/v1/dossiers").set("post", dossiers());
        OperatorDescription.addTo(paths);
        BundleDescription.addTo(paths);
        return description;
    }

    private static ObjectNode document() {
        return (ObjectNode) JSON.readTree("""
                {"openapi": "3.1.0",
                 "info": {"title": "Accountability Ledger", "version": "1",
                   "description": "Commands become entries, for good. Dates are EDTF (ISO 8601-2:2019).",
                   "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
                 "servers": [{"url": "/"}],
                 "paths": {},
                 "components": {
                   "parameters": {"key": {"name": "Idempotency-Key", "in": "header", "required": true,
                     "description": "A text of your own, 1 to 200 visible ASCII characters. The same key with the same content is recorded once and answered the same; with other content it is refused.",
                     "schema": {"type": "string", "minLength": 1, "maxLength": 200}, "example": "2f1c9a40-clerk-17"}},
                   "responses": {
                     "bad-question": {"description": "Not asked in a way that this address knows; what there is to ask is said.",
                       "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}},
                     "not-on-the-ledger": {"description": "Nothing of that name is on record, or was at that moment.",
                       "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}},
                     "not-now": {"description": "It cannot be read at this moment; ask again after the time in Retry-After.",
                       "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}}},
                   "schemas": {
                     "receipt": {"type": "object", "required": ["file", "version", "entries", "links"], "properties": {
                       "file": {"type": "string"}, "version": {"type": "integer"},
                       "entries": {"type": "array", "items": {"type": "object", "properties": {
                         "entry": {"type": "string"}, "event": {"type": "string"}, "position": {"type": "integer"},
                         "occurredOn": {"type": "string", "description": "valid time, EDTF"},
                         "recordedAt": {"type": "string", "format": "date-time", "description": "system time"}}}},
                       "links": {"type": "object", "additionalProperties": {"type": "string"}}}},
                     "problem": {"type": "object", "required": ["type", "title", "status", "detail"], "properties": {
                       "type": {"type": "string", "format": "uri-reference"}, "title": {"type": "string"},
                       "status": {"type": "integer"}, "detail": {"type": "string"}, "rule": {"type": "string"},
                       "errors": {"type": "array", "items": {"type": "object", "properties": {
                         "detail": {"type": "string"}, "pointer": {"type": "string", "format": "json-pointer"}}}}}}}}}
                """);
    }

    private static ObjectNode withVersion(ObjectNode schema) {
        ((ObjectNode) schema.get("properties")).putObject(CommandApi.EXPECTED_VERSION)
                .put("type", "integer").put("minimum", 0)
                .put("description", "The version of the file that you saw; if it has changed since, you are told how.");
        return schema;
    }

    private static ObjectNode operation(String name) {
        ObjectNode operation = JSON.createObjectNode().put("operationId", name).put("summary", sentence(name));
        operation.putArray("parameters").addObject().put("$ref", "#/components/parameters/key");
        ObjectNode json = operation.putObject("requestBody").put("required", true)
                .putObject("content").putObject("application/json");
        json.putObject("schema").put("$ref", "#/components/schemas/" + name);
        CommandExamples.of(name).ifPresent(example -> json.set("example", example));
        ObjectNode responses = operation.putObject("responses");
        answer(responses, "201", "Recorded; sent again under the same key, the same answer.",
                "application/json", "receipt");
        ANSWERS.keySet().stream().sorted().forEach(status ->
                answer(responses, status, ANSWERS.get(status), "application/problem+json", "problem"));
        return operation;
    }

    private static ObjectNode dossiers() {
        ObjectNode operation = (ObjectNode) JSON.readTree("""
                {"operationId": "import-dossier", "summary": "Import a dossier",
                 "description": "A YAML file of sources, institutions and entries, tried as a whole first: with a fault, nothing is recorded, and every fault is named with its line.",
                 "parameters": [
                   {"name": "check", "in": "query", "schema": {"type": "boolean", "default": false},
                    "description": "Only try it out."},
                   {"name": "name", "in": "query", "schema": {"type": "string"}, "description": "What the file is called."}],
                 "requestBody": {"required": true, "content": {"application/yaml": {"schema": {"type": "string"}}}},
                 "responses": {"200": {"description": "Nothing new; or, with check, without a fault."},
                   "201": {"description": "Recorded."}}}
                """);
        ObjectNode responses = (ObjectNode) operation.get("responses");
        answer(responses, "409", "The ledger changed meanwhile, and the import stopped; send the file again.",
                "application/problem+json", "problem");
        answer(responses, "413", "More than 4 MiB.", "application/problem+json", "problem");
        answer(responses, "422", "The dossier has faults; nothing was recorded.", "application/problem+json",
                "problem");
        return operation;
    }

    private static void answer(ObjectNode responses, String status, String text, String type, String schema) {
        responses.putObject(status).put("description", text).putObject("content").putObject(type)
                .putObject("schema").put("$ref", "#/components/schemas/" + schema);
    }

    private static String sentence(String name) {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
