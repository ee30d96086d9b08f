package org.accountabilityledger.platform;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.JournalStream;
import org.accountabilityledger.projection.JournalListener;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.Rebuilds;
import org.accountabilityledger.projection.RowProjection;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Timeline;
import org.accountabilityledger.reading.entries.TimelineReading;
import org.accountabilityledger.reading.entries.Titles;
import org.accountabilityledger.reading.standpoint.FactRows;
import org.accountabilityledger.reading.standpoint.KnownDirectory;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the views and what keeps them up with the journal. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    /** What else every entry leaves behind: its title, and its place in the timeline. */
    static final Set<String> EVERY_KIND = FileKind.keys(kind -> true);

    @Bean
    Projection titles(ZoneId zone) {
        return new RowProjection<>("titles", 2, EVERY_KIND, LedgerEvent.class, zone, new Titles());
    }

    @Bean
    Projection facts(ZoneId zone) {
        return new RowProjection<>("facts", 1, EVERY_KIND, LedgerEvent.class, zone, new FactRows());
    }

    @Bean
    Tables tables(Pools pools, Journal journal, Clock clock) {
        return new Tables(pools.reading().dataSource(), journal, clock);
    }

    @Bean
    KnownDirectory knownDirectory(Tables database) {
        return new KnownDirectory(database);
    }

    @Bean
    Projection timeline(ZoneId zone) {
        return new Timeline(EVERY_KIND, zone);
    }

    @Bean
    NameBook nameBook(Tables database) {
        return new NameBook(database);
    }

    @Bean
    EntryLines entryLines(Tables database, NameBook names) {
        return new EntryLines(database, names);
    }

    @Bean
    TimelineReading timelineReading(Tables database, EntryLines lines) {
        return new TimelineReading(database, lines);
    }

    @Bean
    ProjectionRunner runner(EventCatalogue catalogue, ZoneId zone, List<Projection> views, Pools pools) {
        Pool pool = pools.following();
        return new ProjectionRunner(new Journal(pool.client(), catalogue, zone), views, pool.template(), pool.transactions());
    }

    @Bean
    JournalStream journalStream(EventCatalogue catalogue) {
        return new JournalStream(catalogue);
    }

    @Bean
    Rebuilds rebuilds(List<Projection> views, EventCatalogue catalogue, ZoneId zone, JournalStream stream, Pools pools) {
        Pool pool = pools.longWork();
        return new Rebuilds(views, new Journal(pool.client(), catalogue, zone), stream, pool.dataSource(),
                pool.transactions());
    }

    @Bean
    JournalListener listener(ProjectionRunner runner, Rebuilds rebuilds, Pools pools,
            @Value("${" + CopyConfiguration.REPLAYING + ":false}") boolean replaying) {
        JournalListener listener = new JournalListener(runner, rebuilds, pools.following().dataSource());
        // Whether there is much to read is known when a copy is whole: the command starts it then.
        if (!replaying) {
            listener.start();
        }
        return listener;
    }
}
