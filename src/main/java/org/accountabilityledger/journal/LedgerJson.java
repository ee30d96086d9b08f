package org.accountabilityledger.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.Speaker;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.NameTransformer;

/**
 * How commands and events are written as JSON, in the journal, over HTTP and in dossiers alike: the four fields of an
 * attestation stand beside the others, a value of one text is that text, what is absent or empty is left out, and
 * nothing unknown, doubled or of the wrong type is read.
 */
public final class LedgerJson {

    private static final int DEEPEST = 32;
    private static final int MOST_TOKENS = 50_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    // One of each: a mapper learns slowly how to read and write each type, and never changes.
    private static final JsonMapper MAPPER = within(StreamReadConstraints.builder());
    private static final JsonMapper BOUNDED = within(StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS)
            .maxNameLength(LONGEST_NAME).maxNumberLength(LONGEST_NUMBER));

    private LedgerJson() {
    }

    /** A mapper that reads strictly and writes the same value as the same bytes. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The same for what anybody may send: what it costs to read is in proportion to what it says. */
    public static JsonMapper bounded() {
        return BOUNDED;
    }

    private static JsonMapper within(StreamReadConstraints.Builder bounds) {
        return configure(JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(bounds.maxNestingDepth(DEEPEST).build()).build())).build();
    }

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder
                .addModule(new TextValues())
                .annotationIntrospector(new AttestationBeside())
                .changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(List.class, list ->
                        list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(boolean.class, flag ->
                        flag.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .changeDefaultVisibility(visible -> visible
                        .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addMixIn(Fact.class, FactByName.class)
                .addMixIn(Speaker.class, SpeakerForm.class);
    }

    private static final class AttestationBeside extends JacksonAnnotationIntrospector {

        @Override
        public NameTransformer findUnwrappingNameTransformer(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType() == Attestation.class ? NameTransformer.NOP
                    : super.findUnwrappingNameTransformer(config, member);
        }
    }
}
