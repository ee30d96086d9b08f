package org.accountabilityledger.web.times;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Sends what a page says from one standpoint, with its digest as a strong ETag; unchanged, nothing but that. */
final class Answers {

    // What is removed by law must be gone from the copies that others keep, too.
    private static final String A_DAY = "public, max-age=86400";

    private Answers() {
    }

    /** @param forGood whether the page as it is sent, with its ways to others, can never change */
    static void send(Visit visit, boolean forGood, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        visit.examples().ifPresent(bar -> bar.hangOn(request));
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        ask(visit::look, new AskedAs(request, visit.address()), held, chain);
        if (response.isCommitted()) {
            return;
        }
        boolean found = held.getStatus() == HttpServletResponse.SC_OK;
        // Until the views have caught up, what is missing may be on record.
        boolean settled = held.getHeader(HttpHeaders.RETRY_AFTER) == null;
        if (found && settled) {
            visit.memento().ifPresent(change -> response.setHeader("Memento-Datetime",
                    Written.memento(change.recordedAt())));
            if (forGood) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, A_DAY);
            }
        }
        write(held.getContentAsByteArray(), found, request, response);
    }

    /** Answers as it is, with its ETag. */
    static void write(byte[] body, boolean found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found) {
            String tag = "\"" + Digests.of(body) + "\"";
            response.setHeader(HttpHeaders.ETAG, tag);
            if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Lets the rest of the house answer from a standpoint. */
    static void ask(Function<Supplier<Optional<Exception>>, Optional<Exception>> from, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<Exception> failed = from.apply(() -> {
            try {
                chain.doFilter(request, response);
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

    private static boolean matches(String known, String tag) {
        return known != null && (known.strip().equals("*") || Arrays.stream(known.split(","))
                .map(each -> each.strip().replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"")).anyMatch(tag::equals));
    }
}
