package org.accountabilityledger.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.web.problems.Refused;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was sent, read no further than it may be long, and refused unless it is one JSON object in UTF-8. */
final class Body {

    static final int LONGEST = 1024 * 1024;

    private static final String INWARD = ", from `[^`]*`|: enable `[^`]*` to allow| \\(`JsonToken[^`]*`\\)| \\(bound as.*";
    private static final JsonMapper JSON = LedgerJson.bounded();

    private Body() {
    }

    static ObjectNode object(HttpServletRequest request) throws IOException {
        String text = text(bytes(request, LONGEST));
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (StreamConstraintsException tooMuch) {
            throw new Refused(HttpStatus.BAD_REQUEST, "malformed-json", "This is more than a command says: it is nested at "
                    + "most 32 deep, has at most 50,000 names, values and brackets, names of at most 200 letters and "
                    + "numbers of at most 100 digits" + place(tooMuch) + ".");
        } catch (JacksonException malformed) {
            throw new Refused(HttpStatus.BAD_REQUEST, "malformed-json", "This is not JSON (RFC 8259): "
                    + reason(malformed) + place(malformed) + ".");
        } catch (NumberFormatException tooLarge) {
            throw new Refused(HttpStatus.BAD_REQUEST, "malformed-json",
                    "A number in it is larger than any computer reckons with.");
        }
        if (!(node instanceof ObjectNode object)) {
            throw new Refused(HttpStatus.BAD_REQUEST, "malformed-json", "A command is one JSON object.");
        }
        return object;
    }

    static byte[] bytes(HttpServletRequest request, int longest) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "too-large",
                    "What you send has at most " + longest / 1024 + " KiB.");
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException invalid) {
            throw new Refused(HttpStatus.BAD_REQUEST, "malformed-text", "This is not valid UTF-8.");
        }
    }

    /** Without the names of classes and settings: they are the ledger's own affair. */
    private static String reason(JacksonException malformed) {
        return malformed.getOriginalMessage().replaceAll(INWARD, "")
                .replaceFirst("(?s) ?\\([^(]*\\[Source:.*", "").replaceAll("[`\\p{C}]", "").replaceFirst("[.;:, ]+$", "");
    }

    private static String place(JacksonException malformed) {
        return malformed.getLocation() == null ? "" : " (line " + malformed.getLocation().getLineNr() + ", column "
                + malformed.getLocation().getColumnNr() + ")";
    }
}
