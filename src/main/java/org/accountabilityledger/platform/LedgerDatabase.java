package org.accountabilityledger.platform;

import java.nio.file.Path;

/** Where the ledger's database is and how its two roles log in; closing it stops the database if the ledger started it. */
record LedgerDatabase(String url, Login application, Login owner, boolean embedded, Runnable stop) implements AutoCloseable {

    static LedgerDatabase at(DatabaseSettings settings) {
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new StartRefused("The configured database address does not begin with jdbc:postgresql:.",
                    "Write LEDGER_DATABASE_URL like jdbc:postgresql://host:5432/ledger.");
        }
        return new LedgerDatabase(quiet(settings.url()), settings.application(), settings.owner(), false, () -> { });
    }

    static LedgerDatabase startedIn(Path folder, ServerAccount wanted) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder, folder.resolve("programs"), wanted);
        return new LedgerDatabase(quiet(embedded.url(Roles.DATABASE)), embedded.application(), embedded.owner(), true,
                embedded::close);
    }

    /** What the driver throws ends in logs: without the values that the server quotes, and without the row. */
    private static String quiet(String url) {
        return url + (url.contains("?") ? "&" : "?") + "logServerErrorDetail=false";
    }

    @Override
    public void close() {
        stop.run();
    }
}
