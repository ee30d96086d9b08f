package org.accountabilityledger.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Where a page of a list ended: the sort keys of its last row, as one opaque token. */
public record Cursor(List<String> keys) {

    private static final String BETWEEN = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** Empty if it is not a token with so many keys. */
    public static Optional<Cursor> read(String token, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(text.split(BETWEEN, -1)));
            return Optional.of(cursor).filter(read -> read.keys().size() == keys);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public String token() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }
}
