package org.accountabilityledger.platform;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.exchange.BuiltInRules;
import org.accountabilityledger.exchange.Demonstration;
import org.accountabilityledger.exchange.Importer;
import org.accountabilityledger.journal.JournalDirectory;
import org.accountabilityledger.journal.Overlay;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what carries dossiers in. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Importer importer(Gate gate, CommandCatalogue catalogue, CommandReader reader, EventStorageEngine engine,
            JournalDirectory directory, ZoneId zone, DataSource recording) {
        return new Importer(gate, catalogue, reader,
                () -> new Overlay(engine, directory, zone, FileKind.each(FileKind::aggregate)), new LongTransactions(recording));
    }

    @Bean
    BuiltInRules builtInRules(Importer importer) {
        return new BuiltInRules(importer);
    }

    @Bean
    Demonstration demonstration(Importer importer) {
        return new Demonstration(importer);
    }
}
