package org.accountabilityledger.web.filters;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * What browsers are told to hold to with every answer: no page of the ledger runs or shows what is not its own, none is
 * shown inside another, and what it says may be read from elsewhere.
 */
final class StrictHeaders {

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options", "nosniff",
            // An address says what somebody looks for.
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Resource-Policy", "cross-origin");

    private StrictHeaders() {
    }

    static void on(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
