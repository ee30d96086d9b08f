package org.accountabilityledger.journal;

import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JacksonException;

/** Stores events under their catalogue names instead of their class names, and reads them as everybody does. */
public final class CatalogueSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;
    private final StoredEvents stored;

    private CatalogueSerializer(Builder builder, EventCatalogue catalogue) {
        super(builder);
        this.catalogue = catalogue;
        this.stored = new StoredEvents(catalogue);
    }

    public static CatalogueSerializer of(EventCatalogue catalogue) {
        return new CatalogueSerializer(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(LedgerJson::configure), catalogue);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || !LedgerEvent.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        StoredType current = catalogue.type(type);
        return new SimpleSerializedType(current.name(), current.version());
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return isAxons(type) ? super.resolveClassName(type) : stored.type(type.getName(), type.getRevision()).getName();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> object) {
        SerializedType type = object.getType();
        if (isAxons(type) || SerializedType.emptyType().equals(type)) {
            return super.deserialize(object);
        }
        byte[] payload = getConverter().convert(object, byte[].class).getData();
        try {
            return (T) stored.event(type.getName(), type.getRevision(), payload);
        } catch (JacksonException unreadable) {
            throw new SerializationException("The event '" + type.getName() + "' cannot be read.", unreadable);
        }
    }

    /** Only Axon's own types (its metadata) are stored under the names of their classes. */
    private static boolean isAxons(SerializedType type) {
        return type.getName().startsWith("org.axonframework.");
    }
}
