package org.accountabilityledger.platform;

import org.accountabilityledger.reading.commitments.CommitmentFiles;
import org.accountabilityledger.reading.commitments.CommitmentQuery;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.duties.DutyQuery;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.outstanding.OutstandingQuery;
import org.accountabilityledger.reading.recommendations.Letters;
import org.accountabilityledger.reading.recommendations.RecommendationFiles;
import org.accountabilityledger.reading.recommendations.RecommendationQuery;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.reading.timing.ClockRuleReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of recommendations and commitments. */
@Configuration(proxyBeanMethods = false)
class CommitmentReadingConfiguration {

    @Bean
    Duties duties(Tables database, NameBook names) {
        return new Duties(database, names);
    }

    @Bean
    CommitmentQuery commitmentQuery(Tables database, NameBook names, Duties duties) {
        return new CommitmentQuery(database, names, duties);
    }

    @Bean
    CommitmentFiles commitmentFiles(NameBook names, Duties duties, Tables database) {
        return new CommitmentFiles(names, duties, database);
    }

    @Bean
    RecommendationQuery recommendationQuery(Tables database, NameBook names, Duties duties) {
        return new RecommendationQuery(database, names, duties);
    }

    @Bean
    RecommendationFiles recommendationFiles(EntryLines lines, NameBook names, CommitmentQuery commitments,
            Tables database) {
        return new RecommendationFiles(lines, names, commitments, database);
    }

    @Bean
    Letters letters(RecommendationFiles files, ClockRuleReading rules) {
        return new Letters(files, rules);
    }

    @Bean
    DutyQuery dutyQuery(Tables database, Duties duties) {
        return new DutyQuery(database, duties);
    }

    @Bean
    OutstandingQuery outstandingQuery(Tables database, Duties duties, NameBook names) {
        return new OutstandingQuery(database, duties, names);
    }

    @Bean
    Gaps gaps(Tables database) {
        return new Gaps(database);
    }
}
