package org.accountabilityledger.web.times;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.accountabilityledger.reading.times.Present;
import org.accountabilityledger.reading.times.Standpoint;

/**
 * Tells whether a page says the same from two standpoints, by digests of its JSON. What was told of the past is kept,
 * for the pages that were asked for last.
 */
final class Digests {

    static final String ABSENT = "";
    private static final int PAGES = 200;
    private static final int STATES = 2000;
    private static final int AT_ONCE = 2;
    private static final float LOAD = 0.75f;

    private record State(LocalDate validOn, long position) {
    }

    // Whoever asks for many days and moments waits, not those who read the pages of now.
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Servlet pages;
    private final Present present;
    private final Map<String, Map<State, String>> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(16, LOAD, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<State, String>> eldest) {
                    return size() > PAGES;
                }
            });

    /** @param pages answers every page */
    Digests(Servlet pages, Present present) {
        this.pages = pages;
        this.present = present;
    }

    /** The digest of a page on a day as it was known at a position; {@link #ABSENT} if there was no such page. */
    String of(Address address, LocalDate day, long position, Exchange exchange) {
        Address json = address.json();
        Map<State, String> known = kept.computeIfAbsent(json.path() + "?" + json.query() + (json.examples() ? " with examples" : ""),
                first -> Collections.synchronizedMap(new HashMap<>()));
        State state = new State(day, position);
        String digest = known.get(state);
        if (digest != null) {
            return digest;
        }
        boolean shown = position <= present.position();
        Unsent answer = ask(json, new Standpoint(Optional.of(day), Optional.of(position)).seeing(json.examples()),
                exchange);
        String made = answer.getStatus() == HttpServletResponse.SC_OK ? of(answer.bytes()) : ABSENT;
        // While the views are still catching up, the answer is not the last word.
        if (shown && known.size() < STATES) {
            known.put(state, made);
        }
        return made;
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Unsent ask(Address address, Standpoint from, Exchange exchange) {
        Unsent answer = new Unsent(exchange.response());
        turns.acquireUninterruptibly();
        return from.look(() -> {
            try {
                pages.service(new Aside(exchange.request(), address), answer);
                return answer;
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            } catch (ServletException failed) {
                throw new IllegalStateException(failed);
            } finally {
                turns.release();
            }
        });
    }

    /** A question of our own: it leaves nothing behind on the request during which it is asked. */
    private static final class Aside extends AskedAs {

        private final Map<String, Object> attributes = new HashMap<>();

        private Aside(HttpServletRequest request, Address address) {
            super(request, address);
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public String getHeader(String name) {
            // Of the visitor's conditions and preferences, none is ours.
            return name.equalsIgnoreCase("Host") ? super.getHeader(name) : null;
        }
    }
}
