package org.accountabilityledger.web.api;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes what operators can ask for (OpenAPI 3.1). */
final class OperatorDescription {

    private static final String BODY = """
            {"required": true, "content": {"application/json": {"schema": {"type": "object"}, "example": {}}}}""";
    private static final String SWEEP = """
            {"operationId": "sweep", "summary": "Look now for what fell due",
             "description": "Every file is asked where a deadline may have passed, or an entry of the clock's may no longer hold; it records or ignores. The ledger does the same by itself, at intervals.",
             "responses": {"200": {"description": "What was done.", "content": {"application/json": {"schema": {
               "type": "object", "required": ["proposed", "noted", "takenBack", "failed"], "properties": {
                 "proposed": {"type": "integer", "description": "how many files were asked"},
                 "noted": {"type": "integer", "description": "how many deadlines were noted as passed"},
                 "takenBack": {"type": "integer", "description": "how many entries of the clock's were taken back"},
                 "failed": {"type": "integer", "description": "how many files could not be asked; they are asked again"}}}}}},
               "415": {"description": "Not application/json."}}}""";
    private static final String REBUILD = """
            {"operationId": "rebuild-directory", "summary": "Build the directory again",
             "description": "What one file must know of others is read again from the journal; commands wait meanwhile.",
             "responses": {"204": {"description": "Built."}, "415": {"description": "Not application/json."}}}""";

    private OperatorDescription() {
    }

    static void addTo(ObjectNode paths) {
        paths.putObject("/api/v1/clock/sweep").set("post", operation(SWEEP));
        RebuildDescription.addTo(paths);
        paths.putObject("/api/v1/directory/rebuild").set("post", operation(REBUILD));
    }

    static ObjectNode operation(String text) {
        ObjectNode operation = (ObjectNode) JsonMapper.shared().readTree(text);
        operation.set("requestBody", JsonMapper.shared().readTree(BODY));
        return operation;
    }
}
