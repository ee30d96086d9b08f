package org.accountabilityledger.platform;

import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.allegations.AllegationQuery;
import org.accountabilityledger.reading.allegations.AllegationReading;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.Mentions;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.institutions.InstitutionQuery;
import org.accountabilityledger.reading.institutions.InstitutionReading;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.reviews.ReviewQuery;
import org.accountabilityledger.reading.reviews.ReviewReading;
import org.accountabilityledger.reading.scorecards.ScorecardReading;
import org.accountabilityledger.reading.sources.ConsultationReading;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.sources.SourceQuery;
import org.accountabilityledger.reading.sources.SourceReading;
import org.accountabilityledger.reading.standpoint.KnownDirectory;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of institutions, reviews, allegations and sources. */
@Configuration(proxyBeanMethods = false)
class RecordReadingConfiguration {

    @Bean
    LinkReading linkReading(Tables database) {
        return new LinkReading(database);
    }

    @Bean
    ConsultedUpTo consultedUpTo(Tables database) {
        return new ConsultedUpTo(database);
    }

    @Bean
    Mentions mentions(Tables database, EntryLines lines) {
        return new Mentions(database, lines);
    }

    @Bean
    SourceQuery sourceQuery(Tables database) {
        return new SourceQuery(database);
    }

    @Bean
    SourceReading sourceReading(Tables database, EntryLines lines, Mentions mentions) {
        return new SourceReading(database, lines, mentions);
    }

    @Bean
    ConsultationReading consultationReading(Tables database, EntryLines lines, NameBook names) {
        return new ConsultationReading(database, lines, names);
    }

    @Bean
    InstitutionQuery institutionQuery(Tables database, NameBook names, ConsultedUpTo consulted) {
        return new InstitutionQuery(database, names, consulted);
    }

    @Bean
    ScorecardReading scorecardReading(Tables database, Journal journal) {
        return new ScorecardReading(database, journal);
    }

    @Bean
    InstitutionReading institutionReading(KnownDirectory directory, EntryLines lines, Mentions mentions,
            NameBook names, LinkReading links, Duties duties, ConsultedUpTo consulted, ScorecardReading scorecards,
            Tables database) {
        return new InstitutionReading(directory, lines, mentions, names, links, duties, consulted, scorecards,
                database);
    }

    @Bean
    ReviewQuery reviewQuery(Tables database, NameBook names, LinkReading links) {
        return new ReviewQuery(database, names, links);
    }

    @Bean
    ReviewReading reviewReading(EntryLines lines, NameBook names, LinkReading links, Duties duties,
            ConsultedUpTo consulted, Tables database) {
        return new ReviewReading(lines, names, links, duties, consulted, database);
    }

    @Bean
    AllegationQuery allegationQuery(Tables database, NameBook names, LinkReading links,
            ConsultedUpTo consulted) {
        return new AllegationQuery(database, names, links, consulted);
    }

    @Bean
    AllegationReading allegationReading(Tables database, KnownDirectory directory, EntryLines lines, NameBook names,
            LinkReading links, ConsultedUpTo consulted) {
        return new AllegationReading(database, directory, lines, names, links, consulted);
    }
}
