package org.accountabilityledger;

import org.accountabilityledger.cli.LedgerCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the ledger, or does what the command line asks of it. Spring looks where alone it is known. */
@SpringBootApplication(scanBasePackages = {"org.accountabilityledger.platform", "org.accountabilityledger.reading",
    "org.accountabilityledger.web"})
@ConfigurationPropertiesScan("org.accountabilityledger.platform")
public class LedgerApplication {

    public static void main(String[] arguments) {
        if (LedgerCommands.among(arguments)) {
            LedgerCommands.run(LedgerApplication.class, arguments);
            return;
        }
        SpringApplication.run(LedgerApplication.class, arguments);
    }
}
