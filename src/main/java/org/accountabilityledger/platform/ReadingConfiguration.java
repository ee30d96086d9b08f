package org.accountabilityledger.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.projection.JournalListener;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the views and what keeps them up with the journal. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Tables tables(Pools pools, Journal journal, Clock clock) {
        return new Tables(pools.reading().dataSource(), journal, clock);
    }

    @Bean
    ProjectionRunner runner(EventCatalogue catalogue, ZoneId zone, Projections views, Pools pools) {
        Pool pool = pools.following();
        return new ProjectionRunner(new Journal(pool.client(), catalogue, zone), views, pool.template(),
                pool.transactions());
    }

    @Bean
    JournalStream journalStream(EventCatalogue catalogue) {
        return new JournalStream(catalogue);
    }

    @Bean
    Rebuilds rebuilds(Projections views, EventCatalogue catalogue, ZoneId zone, JournalStream stream, Pools pools) {
        Pool pool = pools.longWork();
        return new Rebuilds(views, new Journal(pool.client(), catalogue, zone), stream, pool.dataSource(),
                pool.transactions());
    }

    @Bean
    JournalListener listener(ProjectionRunner runner, Rebuilds rebuilds, Pools pools,
            @Value("${" + CopyConfiguration.REPLAYING + ":false}") boolean replaying) {
        JournalListener listener = new JournalListener("views", runner, pools.following().dataSource());
        // Whether there is much to read is known when a copy is whole: the command starts it then.
        if (!replaying) {
            listener.start();
            rebuilds.start();
        }
        return listener;
    }
}
