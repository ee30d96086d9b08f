package org.accountabilityledger.web.times;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.accountabilityledger.reading.times.Present;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.web.Pages;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether a page says the same from two standpoints, by digests of its JSON. What was told of the past is kept,
 * for what is asked for most.
 */
final class Digests {

    static final String ABSENT = "";
    // Some 30 MB, where each is of another page.
    private static final int STATES = 100_000;
    private static final int AT_ONCE = 2;

    private record State(String page, LocalDate validOn, long position) {
    }

    // Whoever asks for many days and moments waits, not those who read the pages of now.
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Pages pages;
    private final JsonMapper json;
    private final Present present;
    private final Cache<State, String> kept = Caffeine.newBuilder().maximumSize(STATES).build();

    Digests(Pages pages, JsonMapper json, Present present) {
        this.pages = pages;
        this.json = json;
        this.present = present;
    }

    /** The digest of a page on a day as it was known at a position; {@link #ABSENT} if there was no such page. */
    String of(Address address, LocalDate day, long position, Exchange exchange) {
        State state = new State(address.page().path() + "?" + address.query()
                + (address.examples() ? " with examples" : ""), day, position);
        String digest = kept.getIfPresent(state);
        if (digest != null) {
            return digest;
        }
        boolean shown = position <= present.position();
        String made = ask(address, new Standpoint(Optional.of(day), Optional.of(position)).seeing(address.examples()),
                exchange.asked());
        // While the views are still catching up, the answer is not the last word.
        if (shown) {
            kept.put(state, made);
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
            return from.look(() -> pages.said(address.page().path(), asked))
                    .map(said -> of(json.writeValueAsBytes(said))).orElse(ABSENT);
        } finally {
            turns.release();
        }
    }
}
