package org.accountabilityledger.web.times;

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
import java.util.function.BiFunction;
import org.accountabilityledger.reading.times.Present;
import org.accountabilityledger.reading.times.Standpoint;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

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
    private final BiFunction<String, MultiValueMap<String, String>, Optional<Object>> pages;
    private final JsonMapper json;
    private final Present present;
    private final Map<String, Map<State, String>> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(16, LOAD, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<State, String>> eldest) {
                    return size() > PAGES;
                }
            });

    /** @param pages what each page says, by its address and what it is asked; empty if there is none */
    Digests(BiFunction<String, MultiValueMap<String, String>, Optional<Object>> pages, JsonMapper json, Present present) {
        this.pages = pages;
        this.json = json;
        this.present = present;
    }

    /** The digest of a page on a day as it was known at a position; {@link #ABSENT} if there was no such page. */
    String of(Address address, LocalDate day, long position, Exchange exchange) {
        Map<State, String> known = kept.computeIfAbsent(address.page().path() + "?" + address.query() + (address.examples() ? " with examples" : ""),
                first -> Collections.synchronizedMap(new HashMap<>()));
        State state = new State(day, position);
        String digest = known.get(state);
        if (digest != null) {
            return digest;
        }
        boolean shown = position <= present.position();
        String made = ask(address, new Standpoint(Optional.of(day), Optional.of(position)).seeing(address.examples()),
                exchange.asked());
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

    private String ask(Address address, Standpoint from, MultiValueMap<String, String> asked) {
        turns.acquireUninterruptibly();
        try {
            return from.look(() -> pages.apply(address.page().path(), asked))
                    .map(said -> of(json.writeValueAsBytes(said))).orElse(ABSENT);
        } finally {
            turns.release();
        }
    }
}
