package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.web.api.CommandExamples;
import tools.jackson.databind.JsonNode;

/**
 * How programs speak to the ledger.
 *
 * @param openapi where the whole description is, with a schema for each command
 */
public record ApiPage(String openapi, List<SliceCommands> slices, List<Problem> problems) {

    /** The commands about one kind of thing, in alphabetical order. */
    public record SliceCommands(String slice, List<Command> commands) {
    }

    /** One command: where it is sent, and a content that is in the right form. */
    public record Command(String name, String address, Optional<JsonNode> example) {

        /** Its name as words: "make commitment". */
        public String words() {
            return name.replace('-', ' ');
        }

        /** The example on several lines; empty if there is none. */
        public String indented() {
            return example.map(CommandExamples::indented).orElse("");
        }
    }

    /** One kind of refusal: the end of its type, the status of the answer, what it says and what helps. */
    public record Problem(String type, int status, String says, String helps) {
    }
}
