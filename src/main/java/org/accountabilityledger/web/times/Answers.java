package org.accountabilityledger.web.times;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accountabilityledger.web.AnswerBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends what a page says from one standpoint, with its digest as a strong ETag, or with a weak one where it is too long to
 * be held; unchanged, nothing but that.
 */
final class Answers {

    static final String REVALIDATED = "public, max-age=0, must-revalidate";
    // What is removed by law must be gone from the copies that others keep, too.
    private static final String A_DAY = "public, max-age=86400";

    private Answers() {
    }

    /** What is done with an answer from one standpoint. */
    @FunctionalInterface
    interface Act {
        void run() throws IOException, ServletException;
    }

    /**
     * @param forGood whether the page as it is sent, with its ways to others, can never change
     * @param weak its tag if it is long
     */
    static void send(Visit visit, boolean forGood, Optional<String> weak, Exchange exchange)
            throws IOException, ServletException {
        HttpServletResponse response = exchange.response();
        // Nothing but what is long was ever given such a tag, and only when it could be answered.
        if (weak.filter(tag -> new ServletWebRequest(exchange.request()).checkNotModified(tag)).isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATED);
            head(visit, forGood, response);
            unchanged(weak.get(), exchange.request(), response);
        } else {
            visit.examples().ifPresent(bar -> bar.hangOn(exchange.request()));
            in(visit::look, () -> answer(visit, forGood, weak, exchange));
        }
    }

    private static void answer(Visit visit, boolean forGood, Optional<String> weak, Exchange exchange)
            throws IOException, ServletException {
        HttpServletResponse response = exchange.response();
        AnswerBuffer held = new AnswerBuffer(response);
        exchange.chain().doFilter(new AskedAs(exchange.request(), visit.address()), held);
        if (response.isCommitted()) {
            return;
        }
        boolean found = held.getStatus() == HttpServletResponse.SC_OK;
        if (found) {
            head(visit, forGood, response);
        }
        if (held.streamed().isPresent()) {
            stream(held.streamed().get(), weak.orElseThrow(), exchange.request(), response);
        } else {
            write(held.getContentAsByteArray(), found, exchange.request(), response);
        }
    }

    /** What is said of a page that there is. Until the views have caught up, what is missing may be on record. */
    private static void head(Visit visit, boolean forGood, HttpServletResponse response) {
        if (response.getHeader(HttpHeaders.RETRY_AFTER) == null) {
            visit.memento().ifPresent(change -> response.setHeader("Memento-Datetime",
                    Written.memento(change.recordedAt())));
            if (forGood) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, A_DAY);
            }
        }
    }

    /** No problem is answered behind a part of something else, not even by whoever answers bad questions. */
    private static void stream(AnswerBuffer.Body body, String tag, HttpServletRequest request,
            HttpServletResponse response) throws IOException, ServletException {
        if (unchanged(tag, request, response) || isHead(request)) {
            return;
        }
        try {
            body.write(response.getOutputStream());
        } catch (RuntimeException | Error broken) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw new ServletException(broken);
        }
    }

    /** Answers as it is, with its ETag. */
    static void write(byte[] body, boolean found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found && unchanged("\"" + Digests.of(body) + "\"", request, response)) {
            return;
        }
        response.setContentLength(body.length);
        if (!isHead(request)) {
            response.getOutputStream().write(body);
        }
    }

    /** Answers from a standpoint. */
    static void in(Function<Supplier<Optional<Exception>>, Optional<Exception>> from, Act act)
            throws IOException, ServletException {
        Optional<Exception> failed = from.apply(() -> {
            try {
                act.run();
                return Optional.empty();
            } catch (IOException | ServletException failure) {
                return Optional.of(failure);
            }
        });
        if (failed.isPresent()) {
            switch (failed.get()) {
                case ServletException unanswered -> throw unanswered;
                case IOException unsent -> throw unsent;
                case Exception other -> throw new UncheckedIOException(new IOException(other));
            }
        }
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD");
    }

    /** Gives an answer its tag; it is as it was, if who asks has it under that tag. */
    private static boolean unchanged(String tag, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, tag);
        boolean known = matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag.replaceFirst("^W/", ""));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            if (tag.startsWith("W/")) {
                // The web server says so only where it sends a body; whoever keeps one must still tell its codings apart.
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            }
        }
        return known;
    }

    private static boolean matches(String known, String tag) {
        return known != null && (known.strip().equals("*") || Arrays.stream(known.split(","))
                .map(each -> each.strip().replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"")).anyMatch(tag::equals));
    }
}
