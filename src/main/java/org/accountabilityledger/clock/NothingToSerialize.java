package org.accountabilityledger.clock;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** The sweep has no data of its own; nothing from the table is ever made an object. */
final class NothingToSerialize implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        if (data != null) {
            throw new IllegalArgumentException("The sweep takes no data.");
        }
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] serialized) {
        if (serialized != null) {
            throw new IllegalArgumentException("The sweep takes no data.");
        }
        return null;
    }
}
