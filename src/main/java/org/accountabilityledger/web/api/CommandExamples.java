package org.accountabilityledger.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An example of each command, as it can be sent: the same files that the contract tests read. */
public final class CommandExamples {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CommandExamples() {
    }

    /** Empty if nobody has written one. */
    public static Optional<JsonNode> of(String command) {
        try (InputStream file = CommandExamples.class.getResourceAsStream("/contracts/commands/" + command + ".json")) {
            return Optional.ofNullable(file).map(JSON::readTree);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The example of " + command + " cannot be read.", unreadable);
        }
    }

    /** On several lines, for people. */
    public static String indented(JsonNode example) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }
}
