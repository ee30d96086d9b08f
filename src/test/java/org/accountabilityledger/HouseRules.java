package org.accountabilityledger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesBetweenModules;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.accountabilityledger.HouseParts.ASKING_THE_WORLD;
import static org.accountabilityledger.HouseParts.BARRED_FROM_REPLAY;
import static org.accountabilityledger.HouseParts.DECLARING_TO_STRING;
import static org.accountabilityledger.HouseParts.HANDLERS;
import static org.accountabilityledger.HouseParts.HAVING_A_TABLE_IF_A_LIST;
import static org.accountabilityledger.HouseParts.NAMED_IN_KEBAB_CASE;
import static org.accountabilityledger.HouseParts.POLICIES;
import static org.accountabilityledger.HouseParts.USING_THE_LEDGERS_VERBS;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.Restoration;
import org.accountabilityledger.journal.StoredEntry;
import org.accountabilityledger.projection.Projection;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.reading.measures.LedgerMeasure;
import org.accountabilityledger.web.pages.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules of the house, for the house that stands at a base package: the ledger's own, or the culprits'. */
record HouseRules(String base) {

    /** Which rooms each room may use; a room that is not in here is none. */
    static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("accountability", List.of()),
            Map.entry("privacy", List.of("accountability")),
            Map.entry("journal", List.of("accountability", "privacy")),
            Map.entry("access", List.of("accountability", "journal")),
            Map.entry("projection", List.of("accountability", "journal")),
            Map.entry("wording", List.of("accountability")),
            Map.entry("proof", List.of("accountability", "journal", "projection")),
            Map.entry("reading", List.of("accountability", "privacy", "journal", "access", "projection",
                    "wording")),
            Map.entry("clock", List.of("accountability", "access", "projection", "wording", "reading")),
            Map.entry("exchange", List.of("accountability", "access", "journal", "proof", "projection", "wording", "reading")),
            Map.entry("web", List.of("accountability", "privacy", "journal", "access", "proof", "projection", "wording", "reading",
                    "clock", "exchange")),
            Map.entry("cli", List.of("accountability", "privacy", "journal", "access", "proof", "projection", "wording", "reading",
                    "clock", "exchange")),
            Map.entry("platform", List.of("accountability", "privacy", "journal", "access", "proof", "projection", "wording",
                    "reading", "clock", "exchange", "web", "cli")));

    /** The slices in the order of the chain, and what lists them: a later one may know an earlier one. */
    static final List<String> CHAIN = List.of("evidence", "timing", "institution", "allegation", "review",
            "recommendation", "commitment", "kinds");

    ArchRule a_room_uses_only_the_rooms_that_the_table_allows() {
        return within(base, ROOMS);
    }

    ArchRule a_slice_points_back_along_the_chain_only() {
        return within(base + ".accountability", CHAIN.stream().collect(Collectors.toMap(slice -> slice,
                slice -> CHAIN.subList(0, CHAIN.indexOf(slice)))));
    }

    ArchRule packages_have_no_cycles() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }

    ArchRule outside_the_rooms_stands_only_the_application() {
        return classes().that().resideInAPackage(base).should().haveSimpleName("LedgerApplication")
                .orShould().haveSimpleName("package-info");
    }

    ArchRule the_domain_knows_only_java_and_axon() {
        return classes().that(resideInAPackage(base + ".accountability.."))
                .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.axonframework..",
                        base + ".accountability..").and(not(resideInAnyPackage("org.axonframework.spring..",
                        "org.axonframework.springboot.."))));
    }

    ArchRule the_domain_never_asks_the_clock() {
        return noClasses().that(resideInAPackage(base + ".accountability.."))
                .should().accessTargetWhere(ASKING_THE_WORLD)
                .because("today, identity and actor arrive with the command");
    }

    ArchRule an_event_is_a_named_record() {
        return classes().that(assignableTo(LedgerEvent.class)).and().areNotInterfaces()
                .should().beRecords().andShould().beAnnotatedWith(EventName.class).andShould(NAMED_IN_KEBAB_CASE);
    }

    ArchRule a_file_is_called_by_its_name() {
        return classes().that(assignableTo(FileId.class)).and().areNotInterfaces().should(DECLARING_TO_STRING)
                .because("Axon calls an aggregate by what its identifier's toString says");
    }

    ArchRule a_refusal_is_unchecked() {
        return classes().that(assignableTo(Exception.class)).should().beAssignableTo(RuntimeException.class)
                .because("Axon commits after a checked exception");
    }

    ArchRule a_handler_is_called_by_the_ledgers_verbs() {
        return methods().that(HANDLERS).should(USING_THE_LEDGERS_VERBS);
    }

    ArchRule a_policy_is_never_replayed() {
        // There is no policy yet; the culprit shows that the rule will see the first one.
        return methods().that(POLICIES).should(BARRED_FROM_REPLAY).allowEmptyShould(true);
    }

    ArchRule only_the_journal_touches_the_event_store() {
        return noClasses().that(resideInAPackage(base + "..")
                        .and(not(resideInAnyPackage(base + ".journal..", base + ".platform.."))))
                .should().dependOnClassesThat().resideInAPackage("org.axonframework.eventsourcing.eventstore..");
    }

    /** Others hand over the bytes as they lie: whoever made an event of them would know the current version alone. */
    ArchRule an_event_is_made_of_its_row_at_one_place() {
        return noClasses().that().resideInAPackage(base + "..").and().doNotBelongToAnyOf(Restoration.class)
                .and().doNotHaveSimpleName("StoredEvents").and().doNotHaveSimpleName("BundledEntry")
                .should().callMethod(StoredEntry.class, "payload");
    }

    ArchRule domain_and_doors_hold_no_sql() {
        return noClasses().that().resideInAnyPackage(base + ".accountability..", base + ".web..", base + ".cli..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..",
                        "org.springframework.jdbc..", "org.springframework.transaction..");
    }

    ArchRule the_web_server_is_asked_from_outside_alone() {
        return noClasses().that().resideInAnyPackage(base + ".web..", base + ".platform..")
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.Servlet")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.RequestDispatcher")
                .orShould().dependOnClassesThat().haveSimpleName("DispatcherServlet");
    }

    ArchRule reading_never_commands() {
        return noClasses().that().resideInAPackage(base + ".reading..")
                .should().dependOnClassesThat(assignableTo(LedgerCommand.class).or(assignableTo(Gate.class))
                        .or(resideInAPackage("org.axonframework.commandhandling..")));
    }

    ArchRule the_journal_is_followed_by_a_loop_of_our_own() {
        return noClasses().that().resideInAPackage(base + "..").should().dependOnClassesThat()
                .resideInAnyPackage("org.axonframework.eventhandling.tokenstore..",
                        "org.axonframework.eventhandling.pooled..")
                .orShould().dependOnClassesThat().haveSimpleName("TrackingEventProcessor");
    }

    ArchRule what_writes_rows_is_called_rows() {
        return classes().that(assignableTo(Projection.class).or(assignableTo(RowFold.class)).and(resideInAPackage(base + ".reading..")))
                .should().haveSimpleNameEndingWith("Rows");
    }

    /** What is found by its type and is no record answers questions; measures and the directory are asked by others. */
    ArchRule what_answers_is_called_a_query() {
        return classes().that().resideInAPackage(base + ".reading..").and().areAnnotatedWith(Component.class)
                .and().areNotRecords().and().areNotAssignableTo(LedgerMeasure.class).and().areNotAssignableTo(Directory.class)
                .should().haveSimpleNameEndingWith("Query");
    }

    ArchRule a_list_has_a_table_for_spreadsheets() {
        return methods().that().haveRawReturnType(Page.class).and().areAnnotatedWith(GetMapping.class)
                .should(HAVING_A_TABLE_IF_A_LIST);
    }

    private static ArchRule within(String parent, Map<String, List<String>> table) {
        AllowedModuleDependencies allowed = allow().fromModule("").toModules();
        table.forEach((module, others) -> allowed.fromModule(module).toModules(others.toArray(String[]::new)));
        return modules().definedByPackages(parent + ".(*)..").should()
                .respectTheirAllowedDependencies(allowed, consideringOnlyDependenciesBetweenModules());
    }
}
