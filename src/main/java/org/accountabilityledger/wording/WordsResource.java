package org.accountabilityledger.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is said at length from the texts that come with the product. */
public final class WordsResource {

    private WordsResource() {
    }

    /** @param name of the text: {@code methodology} */
    public static <T> T read(String name, Class<T> type) {
        try (InputStream words = WordsResource.class.getResourceAsStream("/words/" + name + ".json")) {
            return JsonMapper.shared().readValue(words, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
