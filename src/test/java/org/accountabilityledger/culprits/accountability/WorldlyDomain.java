package org.accountabilityledger.culprits.accountability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

class WorldlyDomain {

    static class AsksForToday {

        LocalDate today = LocalDate.now();
    }

    static class AsksByReference {

        Supplier<Instant> now = Instant::now;
    }

    static class DrawsAnIdentity {

        UUID id = UUID.randomUUID();
    }

    static class CountsMilliseconds {

        long now = System.currentTimeMillis();
    }

    static class CarriesAClock {

        Instant now(Clock clock) {
            return clock.instant();
        }
    }
}
