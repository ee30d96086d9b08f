package org.accountabilityledger.culprits.accountability;

import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.SourceId;

class UnfitEvents {

    record Nameless(SourceId file, Attestation attestation) implements LedgerEvent {
    }

    @EventName("Shouted")
    record Shouted(SourceId file, Attestation attestation) implements LedgerEvent {
    }

    @EventName("no-record")
    static class NoRecord implements LedgerEvent {

        @Override
        public SourceId file() {
            return null;
        }

        @Override
        public Attestation attestation() {
            return null;
        }
    }
}
