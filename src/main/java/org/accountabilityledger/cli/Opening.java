package org.accountabilityledger.cli;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the ledger for a command: quietly, and so that nothing is recorded by its start. */
record Opening(Class<?> application, Invocation invocation) {

    /** On an address of its own, for nobody else. */
    ConfigurableApplicationContext forReading() {
        return start(WebApplicationType.SERVLET, "--server.port=0", "--server.address=127.0.0.1",
                "--ledger.built-in-rules=false", "--ledger.demonstration=false", "--ledger.sweep-every=0s",
                "--logging.level.org.accountabilityledger=warn");
    }

    /** Without doors, logged in as the owner beside. */
    ConfigurableApplicationContext forReplay(String timeZone) {
        return start(WebApplicationType.NONE, "--ledger.replaying=true", "--ledger.time-zone=" + timeZone,
                "--ledger.built-in-rules=false", "--ledger.demonstration=false", "--ledger.sweep-every=0s",
                "--logging.level.org.accountabilityledger=warn");
    }

    /** As without a command. */
    ConfigurableApplicationContext forAll(String timeZone) {
        return start(WebApplicationType.SERVLET, "--ledger.time-zone=" + timeZone);
    }

    private ConfigurableApplicationContext start(WebApplicationType doors, String... forced) {
        try {
            return new SpringApplicationBuilder(application).web(doors).run(invocation.with(forced));
        } catch (RuntimeException told) {
            throw new NotDone("The ledger could not be started; what was said before this line tells why.", told);
        }
    }
}
