package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.exchange.BuiltInRules;
import org.accountabilityledger.exchange.Dossier;
import org.accountabilityledger.exchange.Importer;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Node;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The demonstration, and a ledger with its real cases alone, which is left running until this process ends, too. */
final class TwoLedgers {

    private static final List<String> REAL = List.of("casey-1-to-may-2025", "casey-2-june-2025",
            "casey-3-to-january-2026", "casey-4-found-late", "pledges-2025");
    private static Node without;

    private TwoLedgers() {
    }

    static Node withExamples() {
        return ShownDemonstration.node();
    }

    static synchronized Node withoutExamples() {
        if (without == null) {
            Node fresh = Node.on(TestDatabase.migrated());
            assertThat(fresh.bean(BuiltInRules.class).enact().complete()).isTrue();
            REAL.forEach(name -> record(name, fresh));
            assertThat(fresh.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(1))).isTrue();
            without = fresh;
        }
        return without;
    }

    /** The references of the files that are made up. */
    static Set<String> examples() {
        return withExamples().bean(Journal.class).after(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.event() instanceof Opening opening && opening.example())
                .map(entry -> entry.file().reference()).collect(Collectors.toSet());
    }

    /** What is recorded of real cases, in order. */
    static List<Recorded> real(Node node) {
        Set<String> examples = examples();
        return node.bean(Journal.class).after(0, Integer.MAX_VALUE).stream()
                .filter(entry -> !examples.contains(entry.file().reference())).toList();
    }

    /** The patterns of all addresses at which something is read. */
    static Stream<String> doors() {
        return withExamples().all(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(each -> each.getValue().getBeanType().getName().startsWith("org.accountabilityledger."))
                .map(each -> each.getKey()).filter(door -> door.getMethodsCondition().getMethods()
                        .contains(RequestMethod.GET)).flatMap(door -> door.getPatternValues().stream());
    }

    private static void record(String name, Node node) {
        try (InputStream file = TwoLedgers.class.getResourceAsStream("/dossiers/" + name + ".yaml")) {
            assertThat(node.bean(Importer.class).run(new Dossier(name, file.readAllBytes()), new Actor("clerk"),
                    Progress.silent()).complete()).isTrue();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
