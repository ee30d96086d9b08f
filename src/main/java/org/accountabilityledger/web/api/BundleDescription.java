package org.accountabilityledger.web.api;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes how the history is handed over (OpenAPI 3.1). */
final class BundleDescription {

    private static final String POSITION = """
            {"name": "upTo", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1},
             "description": "the last position of the bundle"}""";
    private static final String PLAN = """
            {"operationId": "plan-bundle", "summary": "See what a bundle of this ledger holds",
             "description": "The whole history up to its last entry, and what each view holds there. The command 'export' reads it.",
             "responses": {"200": {"description": "The first and the last entry, how many entries each part has, and the views' digests.",
                 "content": {"application/json": {"schema": {"type": "object"}}}},
               "404": {"description": "Nothing is on record yet."},
               "503": {"description": "The views are still reading; ask again after the time in Retry-After."}}}""";
    private static final String ENTRIES = """
            {"operationId": "read-bundle-entries", "summary": "Read a part of the history",
             "description": "Entries as they are stored, one JSON object a line; a part never changes.",
             "parameters": [%s, {"name": "part", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1},
               "description": "counted from 1"}],
             "responses": {"200": {"description": "The entries.", "content": {"application/jsonl": {"schema": {"type": "string"}}}},
               "404": {"description": "There is no such part."}}}""".formatted(POSITION);
    private static final String SOURCES = """
            {"operationId": "read-bundle-sources", "summary": "Read the digests of the sources that were kept",
             "description": "One JSON object a line, each with the SHA-256 of a copy.", "parameters": [%s],
             "responses": {"200": {"description": "The digests.", "content": {"application/jsonl": {"schema": {"type": "string"}}}},
               "404": {"description": "There is no such position."}}}""".formatted(POSITION);
    private static final String SCHEMAS = """
            {"operationId": "read-bundle-schemas", "summary": "Read what entries are made of",
             "description": "The JSON Schema of each command, and an example of each event as it is stored.",
             "responses": {"200": {"description": "The schemas.", "content": {"application/json": {"schema": {"type": "object"}}}}}}""";
    private static final String DIGEST = """
            {"operationId": "digest-view", "summary": "Tell what a view holds by a digest",
             "description": "SHA-256 of what PostgreSQL's COPY writes of its tables in the order of their primary keys. Ledgers with the same entries up to that position have the same.",
             "parameters": [{"name": "name", "in": "path", "required": true, "schema": {"type": "string"}}],
             "responses": {"200": {"description": "The digest, and the position at which the view stood.",
                 "content": {"application/json": {"schema": {"type": "object", "required": ["view", "version", "position", "sha256"],
                   "properties": {"view": {"type": "string"}, "version": {"type": "integer"},
                     "position": {"type": "integer"}, "sha256": {"type": "string"}}}}}},
               "404": {"description": "There is no such view."}}}""";

    private BundleDescription() {
    }

    static void addTo(ObjectNode paths) {
        get(paths, "/api/v1/bundle", PLAN);
        get(paths, "/api/v1/bundle/{upTo}/entries/{part}", ENTRIES);
        get(paths, "/api/v1/bundle/{upTo}/sources", SOURCES);
        get(paths, "/api/v1/bundle/schemas", SCHEMAS);
        get(paths, "/api/v1/views/{name}/digest", DIGEST);
    }

    private static void get(ObjectNode paths, String path, String operation) {
        paths.putObject(path).set("get", JsonMapper.shared().readTree(operation));
    }
}
