package org.accountabilityledger.web.api;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes how views are built anew (OpenAPI 3.1). */
final class RebuildDescription {

    private static final String ASKED = """
            {"operationId": "%s", "summary": "%s", "description": "%s", "parameters": [%s],
             "responses": {"202": {"description": "It was asked for; the answer says of which views, and where to see what becomes of them."},
               "404": {"description": "There is no such view, or a newer ledger keeps it."},
               "409": {"description": "There is nothing of the kind under way."},
               "415": {"description": "Not application/json."}}}""";
    private static final String NAME = """
            {"name": "name", "in": "path", "required": true, "schema": {"type": "string"}}""";
    private static final String STATES = """
            {"operationId": "%s", "summary": "%s", "description": "%s", "responses": {"200": {"description": "%s",
             "content": {"%s": {"schema": {"type": "%s"}}}}}}""";

    private RebuildDescription() {
    }

    static void addTo(ObjectNode paths) {
        post(paths, "/api/v1/views/rebuild", "rebuild-views", "Build every view anew",
                "One after the other, as if each were asked for.", "");
        post(paths, "/api/v1/views/{name}/rebuild", "rebuild-view", "Build a view anew",
                "Its tables are built from the journal beside those that are read, and compared with them; they take "
                        + "their place when they have caught up. One that was stopped goes on where it was.", NAME);
        post(paths, "/api/v1/views/{name}/rebuild/cancel", "cancel-rebuild", "Give up building a view anew",
                "The tables that are read stay as they are.", NAME);
        post(paths, "/api/v1/views/{name}/rebuild/accept", "accept-rebuild", "Read the new tables though they differ",
                "New tables that differ from those that are read wait until somebody has looked.", NAME);
        get(paths, "/api/v1/rebuilds", "rebuilds", "How far each view has been built anew",
                "The last time that each was: stage, entries, how many are done, how many a second, the time left, "
                        + "position, digests (SHA-256) where tables were compared.",
                "One item a view.", "application/json", "array");
        get(paths, "/api/v1/rebuilds/events", "rebuild-events", "The same as server-sent events",
                "An event 'rebuild' for each change, until nothing is under way.", "Events.", "text/event-stream",
                "string");
    }

    private static void post(ObjectNode paths, String path, String... words) {
        paths.putObject(path).set("post", OperatorDescription.operation(ASKED.formatted((Object[]) words)));
    }

    private static void get(ObjectNode paths, String path, String... words) {
        paths.putObject(path).set("get", JsonMapper.shared().readTree(STATES.formatted((Object[]) words)));
    }
}
