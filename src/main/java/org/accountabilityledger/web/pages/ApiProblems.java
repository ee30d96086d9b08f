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
            new Problem("set-aside", 503, "An entry of the file cannot be read; from there on it is in no list or figure.",
                    "/views names such files; whoever runs the ledger has to look at it."),
            new Problem("clocks-disagree", 503, "A clock is wrong: a time that is recorded could never be mended.",
                    "The detail says which times; whoever runs the ledger sets the clock right. Then send it again."),
            new Problem("unavailable", 503, "The database could not be reached, or did not answer in time.",
                    "Send the same again under the same key, after the time in Retry-After; 'detail' says whether it is "
                            + "known that nothing was recorded. /status says how the ledger is."),
            new Problem("copy", 403, "This ledger is a copy of another one and takes no entries.",
                    "Send it to the ledger of which this is a copy."),
            new Problem("malformed-request", 400, "The request itself is not as HTTP writes it: its first line, its "
                    + "address, its query or a header; also 414, 417, 431, 501 and 505.",
                    "Percent-encode (RFC 3986), and ask for less at once."),
            new Problem("bad-question", 400, "The question cannot be answered as it was put.",
                    "The detail says which names or values there are."),
            new Problem("no-such-page", 404, "There is nothing at this address.", "/data lists the addresses."),
            new Problem("not-on-the-ledger", 404, "There is no such file on the ledger, or was none then.",
                    "Ask for another day or moment, or look for it in the list."),
            new Problem("not-known", 404, "The page was not known at that moment, or has no past.",
                    "Its TimeMap lists the moments."),
            new Problem("method", 405, "The address takes other methods.", "The header Allow names them."),
            new Problem("not-acceptable", 406, "The page is not there in a form that Accept asks for.",
                    "The detail names the ones that are."),
            new Problem("media-type", 415, "The body is of another media type than is taken here.",
                    "The detail names the ones that are."),
            new Problem("content-coding", 415, "The body has a Content-Encoding.", "Send it as it is."),
            new Problem("foreign-origin", 403, "A browser sends this on behalf of a page elsewhere.",
                    "Pages elsewhere may read, and may send nothing."),
            new Problem("unknown-host", 421, "The ledger does not answer under this name.",
                    "Its operator lists its names in LEDGER_HOSTS."),
            new Problem("no-such-rebuild", 409, "There is nothing of the kind under way.", "/views says what is."),
            new Problem("range", 416, "The header Range asks for what lies behind the end.", "Leave it out."),
            new Problem("busy", 503, "The ledger cannot answer at this moment. Nothing was recorded.",
                    "Ask again after the time in Retry-After."),
            new Problem("refused", 400, "The request is refused for another reason, which its status names.",
                    "The detail says more."),
            new Problem("mistake", 500, "Something went wrong that is the ledger's mistake.",
                    "Its operator finds in the log what happened."));

    private ApiProblems() {
    }
}
