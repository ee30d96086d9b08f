package org.accountabilityledger.journal;

import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/** Identifies events by UUIDs of version 7 (RFC 9562): they rise with time, so that an index grows at its end. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong()).toString();
    }

    /** 48 bits of milliseconds since 1970, the version, 12 random bits; the variant, 62 random bits. */
    static UUID at(long millis, long random, long moreRandom) {
        long most = millis << 16 | VERSION_7 | random & 0xFFFL;
        return new UUID(most, VARIANT | moreRandom >>> 2);
    }
}
