package org.accountabilityledger.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.accountabilityledger.access.Acknowledgement;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.web.problems.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One way for all commands: {@code POST /api/v1/commands/{name}}, answered with a receipt. */
@RestController
class CommandApi {

    static final String EXPECTED_VERSION = "expectedVersion";

    private final CommandReader reader;
    private final Gate gate;
    private final Actor actor;

    CommandApi(CommandReader reader, Gate gate, Actor actor) {
        this.reader = reader;
        this.gate = gate;
        this.actor = actor;
    }

    @PostMapping(path = "/api/v1/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceiptAnswer> send(@PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, HttpServletRequest request)
            throws IOException {
        CommandKey commandKey = commandKey(key);
        ObjectNode content = Body.object(request);
        Optional<Long> expectedVersion = expectedVersion(content);
        LedgerCommand command = reader.read(name, content);
        Acknowledgement outcome = gate.send(new Envelope(command, actor, commandKey, expectedVersion));
        ReceiptAnswer answer = ReceiptAnswer.of(outcome.receipt());
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(answer.links().self()))
                .header("Idempotency-Replayed", Boolean.toString(outcome.repeated()))
                .body(answer);
    }

    private CommandKey commandKey(String key) {
        if (key == null) {
            throw new Refused(HttpStatus.BAD_REQUEST, "key-missing", "Send a header Idempotency-Key with a text of "
                    + "your own, for example a UUID: sent twice under one key, a command is recorded once.");
        }
        try {
            return new CommandKey("actor:" + actor.id(), key);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(HttpStatus.BAD_REQUEST, "key-malformed", malformed.getMessage());
        }
    }

    /** Part of the envelope, not of the command: it stands beside the command's fields. */
    private static Optional<Long> expectedVersion(ObjectNode content) {
        JsonNode version = content.remove(EXPECTED_VERSION);
        if (version == null || version.isNull()) {
            return Optional.empty();
        }
        if (!version.isIntegralNumber() || !version.canConvertToLong() || version.asLong() < 0) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable",
                    "'expectedVersion' is a whole number: 0 for a file that is not open yet.");
        }
        return Optional.of(version.asLong());
    }
}
