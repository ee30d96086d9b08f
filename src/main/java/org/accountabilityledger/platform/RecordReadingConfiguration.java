package org.accountabilityledger.platform;

import java.time.Clock;
import java.util.Set;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.allegations.AllegationReading;
import org.accountabilityledger.reading.allegations.Allegations;
import org.accountabilityledger.reading.allegations.AllegationsReading;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.Mentions;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.following.FileView;
import org.accountabilityledger.reading.following.View;
import org.accountabilityledger.reading.institutions.InstitutionReading;
import org.accountabilityledger.reading.institutions.Institutions;
import org.accountabilityledger.reading.institutions.InstitutionsReading;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.links.Links;
import org.accountabilityledger.reading.reviews.ReviewReading;
import org.accountabilityledger.reading.reviews.Reviews;
import org.accountabilityledger.reading.reviews.ReviewsReading;
import org.accountabilityledger.reading.sources.ConsultationReading;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.sources.SourceReading;
import org.accountabilityledger.reading.sources.Sources;
import org.accountabilityledger.reading.sources.SourcesReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assembles what is read of institutions, reviews, allegations and sources. */
@Configuration(proxyBeanMethods = false)
class RecordReadingConfiguration {

    private static final Set<String> LINKING =
            Set.of("allegation", "review", "recommendation", "commitment");

    @Bean
    View sourceRows(Journal journal, JdbcClient database) {
        return new FileView<>("sources", 1, Set.of("source"), EvidenceEvent.class, journal, new Sources(database));
    }

    @Bean
    View institutionRows(Journal journal, JdbcClient database) {
        return new FileView<>("institutions", 1, Set.of("institution"), InstitutionEvent.class, journal,
                new Institutions(database));
    }

    @Bean
    View reviewRows(Journal journal, JdbcClient database) {
        return new FileView<>("reviews", 1, Set.of("review"), ReviewEvent.class, journal, new Reviews(database));
    }

    @Bean
    View allegationRows(Journal journal, JdbcClient database) {
        return new FileView<>("allegations", 1, Set.of("allegation"), AllegationEvent.class, journal,
                new Allegations(database));
    }

    @Bean
    View linkRows(Journal journal, JdbcClient database) {
        return new FileView<>("links", 1, LINKING, LedgerEvent.class, journal, new Links(database));
    }

    @Bean
    LinkReading linkReading(JdbcClient database) {
        return new LinkReading(database);
    }

    @Bean
    ConsultedUpTo consultedUpTo(JdbcClient database) {
        return new ConsultedUpTo(database);
    }

    @Bean
    Mentions mentions(JdbcClient database, Journal journal, EntryLines lines) {
        return new Mentions(database, journal, lines);
    }

    @Bean
    SourcesReading sourcesReading(JdbcClient database) {
        return new SourcesReading(database);
    }

    @Bean
    SourceReading sourceReading(Journal journal, EntryLines lines, Mentions mentions) {
        return new SourceReading(journal, lines, mentions);
    }

    @Bean
    ConsultationReading consultationReading(Journal journal, EntryLines lines, NameBook names) {
        return new ConsultationReading(journal, lines, names);
    }

    @Bean
    InstitutionsReading institutionsReading(JdbcClient database, NameBook names, ConsultedUpTo consulted) {
        return new InstitutionsReading(database, names, consulted);
    }

    @Bean
    InstitutionReading institutionReading(Journal journal, Directory directory, EntryLines lines, Mentions mentions,
            NameBook names, LinkReading links, Duties duties, ConsultedUpTo consulted, JdbcClient database,
            Clock clock) {
        return new InstitutionReading(journal, directory, lines, mentions, names, links, duties, consulted, database,
                clock);
    }

    @Bean
    ReviewsReading reviewsReading(JdbcClient database, NameBook names, LinkReading links, Clock clock) {
        return new ReviewsReading(database, names, links, clock);
    }

    @Bean
    ReviewReading reviewReading(Journal journal, EntryLines lines, NameBook names, LinkReading links, Duties duties,
            ConsultedUpTo consulted, JdbcClient database, Clock clock) {
        return new ReviewReading(journal, lines, names, links, duties, consulted, database, clock);
    }

    @Bean
    AllegationsReading allegationsReading(JdbcClient database, NameBook names, LinkReading links,
            ConsultedUpTo consulted) {
        return new AllegationsReading(database, names, links, consulted);
    }

    @Bean
    AllegationReading allegationReading(Journal journal, Directory directory, EntryLines lines, NameBook names,
            LinkReading links, ConsultedUpTo consulted) {
        return new AllegationReading(journal, directory, lines, names, links, consulted);
    }
}
