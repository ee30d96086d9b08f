package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;

/** A ledger that hands its history over, wherever it runs. */
public interface Ledger {

    /** @throws NotHandedOver if it has none, or will not */
    Plan plan() throws IOException;

    InputStream entries(long upTo, long part) throws IOException;

    InputStream sources(long upTo) throws IOException;

    InputStream schemas() throws IOException;
}
