package org.accountabilityledger.platform;

import java.time.Clock;
import java.util.Set;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.commitments.CommitmentFiles;
import org.accountabilityledger.reading.commitments.CommitmentRows;
import org.accountabilityledger.reading.commitments.Register;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.following.FileView;
import org.accountabilityledger.reading.following.View;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.outstanding.Outstanding;
import org.accountabilityledger.reading.recommendations.Letters;
import org.accountabilityledger.reading.recommendations.RecommendationFiles;
import org.accountabilityledger.reading.recommendations.RecommendationRows;
import org.accountabilityledger.reading.recommendations.Recommendations;
import org.accountabilityledger.reading.standpoint.ConsultationRows;
import org.accountabilityledger.reading.standpoint.SuccessionRows;
import org.accountabilityledger.reading.timing.ClockRuleReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assembles what is read of recommendations and commitments. */
@Configuration(proxyBeanMethods = false)
class CommitmentReadingConfiguration {

    @Bean
    View consultations(Journal journal, JdbcClient database) {
        return new FileView<>("consultations", 1, Set.of("consultation"), EvidenceEvent.class, journal,
                new ConsultationRows(database));
    }

    @Bean
    View successions(Journal journal, JdbcClient database) {
        return new FileView<>("successions", 1, Set.of("institution"), InstitutionEvent.class, journal,
                new SuccessionRows(database));
    }

    @Bean
    View recommendationRows(Journal journal, JdbcClient database) {
        return new FileView<>("recommendations", 1, Set.of("recommendation"), RecommendationEvent.class, journal,
                new RecommendationRows(database));
    }

    @Bean
    View commitmentRows(Journal journal, JdbcClient database) {
        return new FileView<>("commitments", 1, Set.of("commitment"), CommitmentEvent.class, journal,
                new CommitmentRows(database));
    }

    @Bean
    Duties duties(JdbcClient database, NameBook names) {
        return new Duties(database, names);
    }

    @Bean
    Register register(JdbcClient database, Clock clock, NameBook names, Duties duties) {
        return new Register(database, clock, names, duties);
    }

    @Bean
    CommitmentFiles commitmentFiles(Journal journal, EntryLines lines, NameBook names, Duties duties,
            JdbcClient database, Clock clock) {
        return new CommitmentFiles(journal, lines, names, duties, database, clock);
    }

    @Bean
    Recommendations recommendations(JdbcClient database, Clock clock, NameBook names, Duties duties) {
        return new Recommendations(database, clock, names, duties);
    }

    @Bean
    RecommendationFiles recommendationFiles(Journal journal, EntryLines lines, NameBook names, Register register,
            JdbcClient database, Clock clock) {
        return new RecommendationFiles(journal, lines, names, register, database, clock);
    }

    @Bean
    Letters letters(RecommendationFiles files, ClockRuleReading rules) {
        return new Letters(files, rules);
    }

    @Bean
    Outstanding outstanding(JdbcClient database, Clock clock, Duties duties, NameBook names) {
        return new Outstanding(database, clock, duties, names);
    }

    @Bean
    Gaps gaps(JdbcClient database, Clock clock, Duties duties) {
        return new Gaps(database, clock, duties);
    }
}
