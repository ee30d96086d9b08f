package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.accountabilityledger.exchange.bundle.Ledger;
import org.accountabilityledger.exchange.bundle.Plan;
import tools.jackson.core.JacksonException;

/** The history that a running ledger hands over, part by part. */
record RemoteLedger(RunningLedger ledger) implements Ledger {

    private static final Duration ANSWER = Duration.ofMinutes(30);

    @Override
    public Plan plan() throws IOException {
        try (InputStream answer = get("")) {
            return Plan.read(answer.readAllBytes());
        } catch (JacksonException other) {
            throw new NotDone(ledger.address() + " does not answer as a ledger of this version does.");
        }
    }

    @Override
    public InputStream entries(long upTo, long part) throws IOException {
        return get("/" + upTo + "/entries/" + part);
    }

    @Override
    public InputStream sources(long upTo) throws IOException {
        return get("/" + upTo + "/sources");
    }

    @Override
    public InputStream schemas() throws IOException {
        return get("/schemas");
    }

    private InputStream get(String path) throws IOException {
        return ledger.get("/api/v1/bundle" + path, ANSWER);
    }
}
