package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.Set;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.RowProjection;
import org.accountabilityledger.reading.allegations.AllegationQuery;
import org.accountabilityledger.reading.allegations.AllegationReading;
import org.accountabilityledger.reading.allegations.Allegations;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.Mentions;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.institutions.InstitutionQuery;
import org.accountabilityledger.reading.institutions.InstitutionReading;
import org.accountabilityledger.reading.institutions.Institutions;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.links.Links;
import org.accountabilityledger.reading.reviews.ReviewQuery;
import org.accountabilityledger.reading.reviews.ReviewReading;
import org.accountabilityledger.reading.reviews.Reviews;
import org.accountabilityledger.reading.scorecards.ScorecardReading;
import org.accountabilityledger.reading.sources.ConsultationReading;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.sources.SourceQuery;
import org.accountabilityledger.reading.sources.SourceReading;
import org.accountabilityledger.reading.sources.Sources;
import org.accountabilityledger.reading.standpoint.KnownDirectory;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of institutions, reviews, allegations and sources. */
@Configuration(proxyBeanMethods = false)
class RecordReadingConfiguration {

    @Bean
    Projection sourceRows(ZoneId zone) {
        return new RowProjection<>("sources", 1, Set.of("source"), EvidenceEvent.class, zone, new Sources());
    }

    @Bean
    Projection institutionRows(ZoneId zone) {
        return new RowProjection<>("institutions", 1, Set.of("institution"), InstitutionEvent.class, zone, new Institutions());
    }

    @Bean
    Projection reviewRows(ZoneId zone) {
        return new RowProjection<>("reviews", 3, Set.of("review"), ReviewEvent.class, zone, new Reviews());
    }

    @Bean
    Projection allegationRows(ZoneId zone) {
        return new RowProjection<>("allegations", 1, Set.of("allegation"), AllegationEvent.class, zone, new Allegations());
    }

    @Bean
    Projection linkRows(ZoneId zone) {
        return new RowProjection<>("links", 1, FileKind.keys(FileKind::isInTheChain), LedgerEvent.class, zone, new Links());
    }

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
