package org.accountabilityledger.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a value that is one text as that text: references, words, dates. Its constructor judges what is read. */
public final class TextValues extends SimpleModule {

    private static final Map<Class<?>, Optional<Function<String, ?>>> READERS = new ConcurrentHashMap<>();

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public ValueSerializer<?> findSerializer(SerializationConfig config, JavaType type,
                    BeanDescription.Supplier bean, JsonFormat.Value format) {
                return reader(type.getRawClass()).isPresent() ? new Writing(type.getRawClass()) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public ValueDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config,
                    BeanDescription.Supplier bean) {
                return reader(type.getRawClass()).map(read -> new Reading(type.getRawClass(), read)).orElse(null);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return reader(type).isPresent();
            }
        });
    }

    /** How a value of this type is made from its text; empty if it is not a value of one text. */
    public static Optional<Function<String, ?>> reader(Class<?> type) {
        return READERS.computeIfAbsent(type, TextValues::findReader);
    }

    private static Optional<Function<String, ?>> findReader(Class<?> type) {
        if (type == EdtfDate.class) {
            return Optional.of(text -> EdtfDate.of(text));
        }
        if (type == FileRef.class) {
            return Optional.of(text -> FileRef.of(text));
        }
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        if (components.length != 1 || components[0].getType() != String.class) {
            return Optional.empty();
        }
        Constructor<?> constructor = constructor(type);
        return Optional.of(text -> construct(constructor, text));
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object construct(Constructor<?> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException refusal) {
            throw new IllegalArgumentException(refusal.getCause().getMessage(), refusal.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object value) {
        if (!(value instanceof Record) || value instanceof FileRef) {
            return value.toString();
        }
        try {
            return (String) value.getClass().getRecordComponents()[0].getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Writing extends StdScalarSerializer<Object> {

        @SuppressWarnings("unchecked")
        Writing(Class<?> type) {
            super((Class<Object>) type);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text(value));
        }
    }

    private static final class Reading extends StdScalarDeserializer<Object> {

        private final transient Function<String, ?> read;

        Reading(Class<?> type, Function<String, ?> read) {
            super(type);
            this.read = read;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(context.constructType(handledType()), parser);
            }
            try {
                return read.apply(parser.getString());
            } catch (IllegalArgumentException refusal) {
                throw context.weirdStringException(parser.getString(), handledType(), refusal.getMessage());
            }
        }
    }
}
