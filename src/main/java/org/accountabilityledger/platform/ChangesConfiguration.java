package org.accountabilityledger.platform;

import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.allegations.AllegationReading;
import org.accountabilityledger.reading.changes.ChangesReading;
import org.accountabilityledger.reading.commitments.CommitmentFiles;
import org.accountabilityledger.reading.comparison.Comparisons;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.growth.GrowthReading;
import org.accountabilityledger.reading.recommendations.RecommendationFiles;
import org.accountabilityledger.reading.reviews.ReviewReading;
import org.accountabilityledger.reading.scorecards.ScorecardReading;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles what is read of changes: between two moments, and of one file from one to the other. */
@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    ChangesReading changesReading(Tables database, EntryLines lines, Journal journal) {
        return new ChangesReading(database, lines, journal);
    }

    @Bean
    Comparisons.Readings compared(CommitmentFiles commitments, RecommendationFiles recommendations,
            ReviewReading reviews, AllegationReading allegations, ScorecardReading scorecards, Gaps gaps,
            EntryLines lines, NameBook names) {
        return new Comparisons.Readings(commitments, recommendations, reviews, allegations, scorecards, gaps, lines,
                names);
    }

    @Bean
    Comparisons comparisons(Comparisons.Readings compared, Tables database, Journal journal) {
        return new Comparisons(compared, database, journal);
    }

    @Bean
    GrowthReading growthReading(Comparisons comparisons, EntryLines lines, NameBook names, Tables database) {
        return new GrowthReading(comparisons, lines, names, database);
    }
}
