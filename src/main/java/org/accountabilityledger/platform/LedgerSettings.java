package org.accountabilityledger.platform;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this ledger is set up, apart from its database.
 *
 * @param timeZone whose civil days the ledger counts by
 * @param actor in whose name commands are sent from this machine, until sign-in exists
 * @param demonstration whether an empty embedded ledger begins with the demonstration dossiers
 */
@ConfigurationProperties("ledger")
record LedgerSettings(
        @DefaultValue("Europe/London") ZoneId timeZone,
        @DefaultValue("local-clerk") String actor,
        @DefaultValue("true") boolean demonstration) {
}
