package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.reading.measures.LedgerMeasure;
import org.accountabilityledger.reading.measures.LedgerMeasures;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Every view of the ledger as it is found in production. */
public final class LedgerViews {

    private LedgerViews() {
    }

    public static Projections in(ZoneId zone) {
        try (var found = new AnnotationConfigApplicationContext()) {
            found.registerBean(ZoneId.class, () -> zone);
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(found, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(LedgerMeasure.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(LedgerMeasures.class));
            // Those within a class are a test's own.
            scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\$.*")));
            scanner.scan("org.accountabilityledger.reading.measures");
            found.register(ProjectionConfiguration.class);
            found.refresh();
            return found.getBean(Projections.class);
        }
    }
}
