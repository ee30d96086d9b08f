package org.accountabilityledger.platform;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.accountabilityledger.projection.Projections;
import org.accountabilityledger.reading.measures.Measure;
import org.accountabilityledger.reading.measures.Measures;
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
            scanner.addIncludeFilter(new AssignableTypeFilter(Measure.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(Measures.class));
            // Those within a class are a test's own.
            scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\$.*")));
            scanner.scan("org.accountabilityledger.reading.measures");
            found.register(ProjectionConfiguration.class);
            found.refresh();
            return found.getBean(Projections.class);
        }
    }
}
