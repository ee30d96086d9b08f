package org.accountabilityledger.web.problems;

import java.util.Collection;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Shown;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what is wrong with a request as such: its line, its headers, its address, its method, its media type. */
final class Protocol {

    private static final String ADDRESS = "Whatever is no plain letter, no digit and none of - . _ ~ is written as %20 "
            + "and the like, in UTF-8 (RFC 3986).";

    private Protocol() {
    }

    /** Null for what is no refusal. */
    static Problem problem(Throwable failure) {
        return switch (failure) {
            case HttpRequestMethodNotSupportedException method -> method(method);
            case HttpMediaTypeNotSupportedException type -> new Problem(415, "media-type", "Not taken in this form.",
                    "Send it as " + names(type.getSupportedMediaTypes()) + ", and say so in the header Content-Type"
                            + (type.getContentType() == null ? "." : "; '" + Shown.of(type.getContentType().toString())
                            + "' is not taken here."));
            case MethodArgumentTypeMismatchException value -> new Problem(400, "bad-question",
                    "This question cannot be answered", "'" + value.getName() + "' is " + kind(value.getRequiredType())
                    + "; '" + Shown.of(String.valueOf(value.getValue())) + "' is none.");
            case InvalidParameterException query -> new Problem(400, "malformed-request", "The query cannot be read.",
                    "What stands behind the question mark is not percent-encoded as it should be. " + ADDRESS);
            case ErrorResponse other -> problem(other.getStatusCode().value());
            default -> null;
        };
    }

    static Problem problem(int status) {
        return switch (status) {
            case 400 -> new Problem(status, "malformed-request", "The request cannot be read.",
                    "Its first line, its address or one of its headers is not as HTTP writes it (RFC 9112), or "
                            + "longer than 8 KiB. " + ADDRESS);
            case 403 -> new Problem(status, "foreign-origin", "Not from a page elsewhere.",
                    "Pages elsewhere may read here (GET, HEAD), and may send nothing.");
            case 404 -> new Problem(status, "no-such-page", "No such page",
                    "There is nothing at this address. /data lists every address at which something can be read.");
            case 405 -> new Problem(status, "method", "Not done here.", "Nothing is done at this address with the "
                    + "method that you sent; the header Allow says which there are.");
            case 413 -> new Problem(status, "too-large", "Too large.", "What you send is longer than the ledger reads.");
            case 414 -> new Problem(status, "malformed-request", "The address is too long.",
                    "Ask for less at once: an address and the headers of a request have at most 8 KiB.");
            case 431 -> new Problem(status, "malformed-request", "The headers are too long.",
                    "An address and the headers of a request have at most 8 KiB, and there are at most 100 headers.");
            case 416 -> new Problem(status, "range", "There is no such part.",
                    "The header Range asks for what lies behind the end; leave it out.");
            case 417 -> new Problem(status, "malformed-request", "Not spoken here.",
                    "Of the header Expect the ledger knows 100-continue; leave it out.");
            case 501, 505 -> new Problem(status, "malformed-request", "Not spoken here.",
                    "The ledger speaks HTTP/1.1, and none of its transfer codings but chunked.");
            case 503 -> new Problem(status, "busy", "Not at this moment.",
                    "The ledger cannot answer at this moment; what you sent was not recorded. Ask again in a moment.")
                    .with(HttpHeaders.RETRY_AFTER, "5");
            default -> status < 500 ? new Problem(status, "refused", "Refused.",
                    "The ledger does not answer this request: " + reason(status) + ".")
                    : new Problem(status, "mistake", "Something went wrong.",
                    "This is the ledger's mistake and not yours. Its operator finds in the log what happened.");
        };
    }

    private static Problem method(HttpRequestMethodNotSupportedException method) {
        String[] known = method.getSupportedMethods() == null ? new String[0] : method.getSupportedMethods();
        String names = String.join(", ", known);
        return new Problem(405, "method", "Not done here.", "This address takes " + (names.isEmpty() ? "other methods"
                : names) + ", not " + Shown.of(method.getMethod()) + ".").with(HttpHeaders.ALLOW, names);
    }

    private static String names(Collection<?> types) {
        return types.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }

    private static String kind(Class<?> type) {
        return type == boolean.class || type == Boolean.class ? "true or false"
                : type == long.class || type == int.class ? "a whole number" : "a text";
    }

    private static String reason(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "status " + status : known.getReasonPhrase().toLowerCase(java.util.Locale.ROOT);
    }
}
