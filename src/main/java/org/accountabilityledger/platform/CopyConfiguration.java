package org.accountabilityledger.platform;

import java.time.ZoneId;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.exchange.bundle.Handover;
import org.accountabilityledger.exchange.bundle.Schemas;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.journal.Restoration;
import org.accountabilityledger.journal.StoredEntries;
import org.accountabilityledger.projection.ProjectionDigests;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Projections;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assembles what hands the history over, and what takes it in on the other side. */
@Configuration(proxyBeanMethods = false)
class CopyConfiguration {

    /** Set by the command 'replay' while it makes a ledger a copy; the owner's login is used by nothing else. */
    static final String REPLAYING = "ledger.replaying";

    @Bean
    Provenance provenance(JdbcClient database) {
        return Provenance.of(database);
    }

    @Bean(initMethod = "demand")
    CopyAssertions copyAssertions(Provenance provenance, ZoneId zone,
            @Value("${" + REPLAYING + ":false}") boolean replaying) {
        return new CopyAssertions(provenance, zone, replaying);
    }

    @Bean
    @ConditionalOnProperty(REPLAYING)
    Restoration restoration(LedgerDatabase database) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(database.url());
        owner.setUser(database.owner().username());
        owner.setPassword(database.owner().password());
        return new Restoration(owner);
    }

    @Bean
    StoredEntries storedEntries(Pools pools) {
        return new StoredEntries(pools.longWork().client());
    }

    @Bean
    ProjectionDigests projectionDigests(Projections views, ProjectionRunner runner, EventCatalogue catalogue,
            ZoneId zone, Pools pools) {
        Pool pool = pools.longWork();
        return new ProjectionDigests(views, runner, new Journal(pool.client(), catalogue, zone), pool.dataSource(),
                pool.transactions());
    }

    @Bean
    Handover handover(StoredEntries entries, EventCatalogue catalogue, ProjectionDigests views, ZoneId zone, Pools pools,
            @Value("${spring.application.version}") String software) {
        return new Handover(entries, new Journal(pools.longWork().client(), catalogue, zone), views, software, zone.getId());
    }

    @Bean
    Schemas schemas(CommandCatalogue commands, CommandReader reader, EventCatalogue events) {
        return new Schemas(commands, reader, events);
    }
}
