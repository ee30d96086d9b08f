package org.accountabilityledger.platform;

import java.time.InstantSource;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.clock.Trigger;
import org.accountabilityledger.journal.Clocks;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.web.status.Looks;
import org.accountabilityledger.web.status.Part;
import org.accountabilityledger.web.status.PartState;
import org.accountabilityledger.web.status.Status;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is told of how the ledger is: the same to people, and to what restarts or passes over a node. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {

    @Bean
    Status status(Journal journal, Clocks clocks, Gate gate, ProjectionRunner runner, Trigger trigger, Provenance provenance) {
        return new Status(new Looks(journal, clocks, gate, runner, trigger, provenance.copy().isPresent()).all(),
                InstantSource.system());
    }

    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationReadyEvent> watchingOnceReady(Status status) {
        return ready -> status.watch();
    }

    @Bean
    HealthIndicator databaseHealthIndicator(Status status) {
        return of(status, Part.DATABASE);
    }

    @Bean
    HealthIndicator journalHealthIndicator(Status status) {
        return of(status, Part.JOURNAL);
    }

    @Bean
    HealthIndicator viewsHealthIndicator(Status status) {
        return of(status, Part.VIEWS);
    }

    @Bean
    HealthIndicator clockHealthIndicator(Status status) {
        return of(status, Part.CLOCK);
    }

    private static HealthIndicator of(Status status, Part part) {
        return () -> {
            PartState state = status.now(part);
            return Health.status(state.sight().code()).withDetail("found", state.sight().sentence())
                    .withDetail("since", state.since()).build();
        };
    }
}
