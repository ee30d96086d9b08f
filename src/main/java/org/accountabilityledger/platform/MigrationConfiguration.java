package org.accountabilityledger.platform;

import org.accountabilityledger.journal.EventCatalogue;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the migrations run by both roles, before anything else uses the database. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy eachRoleMigratesItsOwn(LedgerDatabase database, EventCatalogue events) {
        PGSimpleDataSource application = new PGSimpleDataSource();
        application.setUrl(database.url());
        application.setUser(database.application().username());
        application.setPassword(database.application().password());
        return owner -> Migrations.run(owner.getConfiguration().getDataSource(), application, events);
    }
}
