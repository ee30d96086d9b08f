package org.accountabilityledger.journal;

import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Stores events under their catalogue names instead of their class names. */
public final class CatalogueSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    private CatalogueSerializer(Builder builder, EventCatalogue catalogue) {
        super(builder);
        this.catalogue = catalogue;
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
        EventName name = EventCatalogue.nameOf(type);
        return new SimpleSerializedType(name.value(), Integer.toString(name.version()));
    }

    @Override
    protected String resolveClassName(SerializedType stored) {
        // Only Axon's own types (its metadata) are stored under the names of their classes.
        if (stored.getName().startsWith("org.axonframework.")) {
            return super.resolveClassName(stored);
        }
        return catalogue.find(stored.getName())
                .filter(event -> Integer.toString(EventCatalogue.nameOf(event).version()).equals(stored.getRevision()))
                .orElseThrow(() -> CannotBeRead.unknown(stored.getName(), stored.getRevision()))
                .getName();
    }
}
