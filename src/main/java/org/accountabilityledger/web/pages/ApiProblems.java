package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.web.pages.ApiPage.Problem;

/** Every kind of problem that the API answers with, and what helps against it. */
final class ApiProblems {

    static final List<Problem> ALL = List.of(
            new Problem("rule-broken", 422, "A rule of the ledger refuses the command. Nothing was recorded.",
                    "The field 'rule' names the rule, 'detail' says what was found instead, 'errors' where."),
            new Problem("unreadable", 422, "The content is not in the form that the command asks for.",
                    "Every fault is listed at once in 'errors', each with a JSON Pointer (RFC 6901) to its place."),
            new Problem("stale-version", 409, "The file has changed since the version in 'expectedVersion'.",
                    "'between' lists what came between. Read it, and send again with the version that you saw."),
            new Problem("key-reused", 422, "The same Idempotency-Key was sent before with other content.",
                    "Use a key once for one command. Sent twice with the same content, it is recorded once."),
            new Problem("lost-race", 409, "Others changed the same file at the same moment, again and again.",
                    "Send the same command again under the same key, after the time in Retry-After."),
            new Problem("unknown-command", 404, "There is no command of that name.",
                    "The answer offers the nearest name; all of them are on this page."),
            new Problem("unknown-view", 404, "There is no view of that name to read again.",
                    "The answer lists them; so does the page of the views."),
            new Problem("malformed-json", 400, "The body is not one JSON object (RFC 8259).",
                    "The detail names line and column."),
            new Problem("malformed-text", 400, "The body is not valid UTF-8.", "Send UTF-8."),
            new Problem("too-large", 413, "The body is longer than the ledger reads.",
                    "A command has at most 1024 KiB, a dossier at most 4096 KiB."),
            new Problem("key-missing", 400, "The header Idempotency-Key is missing.",
                    "Send a text of your own, for example a UUID."),
            new Problem("key-malformed", 400, "The Idempotency-Key has another form than 1 to 200 visible ASCII "
                    + "characters.", "Send a UUID, or a name and a number."),
            new Problem("dossier-faulty", 422, "The dossier has faults. Nothing was recorded.",
                    "Each fault is named with its line."),
            new Problem("dossier-stopped", 409, "The import stopped at an entry: what stands before it is recorded.",
                    "Mend the rest and send the file again; what is recorded is not recorded twice."),
            new Problem("no-entries", 404, "There are no such entries to hand over.",
                    "/api/v1/bundle says which there are."),
            new Problem("views-apart", 503, "The views have not all read the journal to its end.",
                    "Ask again after the time in Retry-After; /views says how far each view is."),
            new Problem("copy", 403, "This ledger is a copy of another one and takes no entries.",
                    "Send it to the ledger of which this is a copy."));

    private ApiProblems() {
    }
}
