package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.List;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.projection.RowFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Finds the projections by their type: a new one is a class in the room of views, and nothing here. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.accountabilityledger.reading", useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {RowFold.class, Projection.class}))
class ProjectionConfiguration {

    @Bean
    Projections projections(List<RowFold<?>> folds, List<Projection> others, ZoneId zone) {
        return Projections.of(folds, others, zone);
    }
}
