package org.accountabilityledger.journal;

import java.util.Optional;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Who speaks is written as a body's reference, or as an object that says which office, person or role it is. */
@JsonSerialize(using = SpeakerForm.Writing.class)
@JsonDeserialize(using = SpeakerForm.Reading.class)
interface SpeakerForm {

    /** Of whoever is no body. */
    record Other(Optional<Words> person, Optional<Words> office, Optional<Words> unnamed) {
    }

    final class Writing extends StdSerializer<Speaker> {

        Writing() {
            super(Speaker.class);
        }

        @Override
        public void serialize(Speaker speaker, JsonGenerator generator, SerializationContext context) {
            if (speaker.body().isPresent()) {
                generator.writeString(speaker.body().get().reference());
            } else {
                context.writeValue(generator, new Other(speaker.person(), speaker.office(), speaker.unnamed()));
            }
        }
    }

    final class Reading extends StdDeserializer<Speaker> {

        Reading() {
            super(Speaker.class);
        }

        @Override
        public Speaker deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return Speaker.of(context.readValue(parser, InstitutionId.class));
            }
            Other other = context.readValue(parser, Other.class);
            try {
                return new Speaker(Optional.empty(), other.person(), other.office(), other.unnamed());
            } catch (IllegalArgumentException refusal) {
                throw context.instantiationException(Speaker.class, refusal);
            }
        }
    }
}
