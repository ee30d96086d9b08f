package org.accountabilityledger.platform;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this ledger is set up, apart from its database.
 *
 * @param timeZone whose civil days the ledger counts by
 * @param actor in whose name commands are sent from this machine, until sign-in exists
 * @param hosts the names under which it answers besides localhost, for example behind a proxy
 * @param warnings how many days before a deadline it is warned of, on /due and in its calendar
 * @param builtInRules whether the clock rules that come with the product are recorded at the start
 * @param demonstration whether an empty embedded ledger begins with the demonstration dossiers
 * @param sweepEvery how often the clock looks for what fell due; zero for never
 */
@ConfigurationProperties("ledger")
record LedgerSettings(
        @DefaultValue("Europe/London") ZoneId timeZone,
        @DefaultValue("local-clerk") String actor,
        @DefaultValue Set<String> hosts,
        @DefaultValue({"30", "7"}) List<Integer> warnings,
        @DefaultValue("true") boolean builtInRules,
        @DefaultValue("true") boolean demonstration,
        @DefaultValue("1m") Duration sweepEvery) {
}
