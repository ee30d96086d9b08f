package org.accountabilityledger.platform;

import java.util.List;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.measures.DaysToPromise;
import org.accountabilityledger.reading.measures.Measure;
import org.accountabilityledger.reading.measures.MeasureReading;
import org.accountabilityledger.reading.measures.Measures;
import org.accountabilityledger.reading.measures.MovedAfterTheDay;
import org.accountabilityledger.reading.measures.NotFoundComplete;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the measures: each is one class, and one bean here. */
@Configuration(proxyBeanMethods = false)
class MeasuresConfiguration {

    @Bean
    Measure daysToPromise() {
        return new DaysToPromise();
    }

    @Bean
    Measure movedAfterTheDay() {
        return new MovedAfterTheDay();
    }

    @Bean
    Measure notFoundComplete() {
        return new NotFoundComplete();
    }

    @Bean
    Measures measures(List<Measure> all) {
        return new Measures(all);
    }

    @Bean
    MeasureReading measureReading(Measures measures, Tables database, Journal journal, NameBook names,
            ConsultedUpTo consulted) {
        return new MeasureReading(measures, database, journal, names, consulted);
    }
}
