package org.accountabilityledger.exchange.bundle;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a bundle writes JSON: the same value as the same bytes, on every machine. */
final class BundleJson {

    /** A command has at most 1 MiB, and as a text within a text at most six times as many letters. */
    static final int LONGEST_TEXT = 8 * 1024 * 1024;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BundleJson() {
    }

    /** In one line, without its end. */
    static byte[] line(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** On several lines, for people too; with the last line's end. */
    static byte[] page(Object value) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        String text = MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .writeValueAsString(value);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
