package org.accountabilityledger.accountability.kinds;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Leaves;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the domain has is registered: all commands, events, aggregates and ids of every slice. */
class FileKindTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("org.accountabilityledger.accountability");

    @Test
    void nothing_of_a_slice_is_forgotten() {
        assertThat(forgotten(EnumSet.allOf(FileKind.class))).as("not registered in FileKind").isEmpty();
    }

    @Test
    void what_is_forgotten_is_named() {
        Set<String> forgotten = forgotten(EnumSet.complementOf(EnumSet.of(FileKind.REVIEW)));
        assertThat(forgotten).contains("Review", "ReviewId", "OpenReview", "ReviewOpened")
                .noneMatch(name -> name.startsWith("Allegation"));
        assertThat(forgotten(EnumSet.complementOf(EnumSet.of(FileKind.CONSULTATION))))
                .containsExactly("Consultation", "ConsultationId");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_found_by_its_key_and_by_each_of_its_files(FileKind kind) {
        FileId file = kind.file("a-1");
        assertThat(FileKind.find(kind.key())).hasValue(kind);
        assertThat(FileKind.of(file)).isEqualTo(FileKind.of(FileRef.of(file.name()))).isEqualTo(kind);
        assertThat(FileKind.find(kind.key() + "s")).isEmpty();
    }

    @Test
    void each_is_listed_once() {
        assertThat(FileKind.each(FileKind::events)).doesNotHaveDuplicates().hasSize(FileKind.values().length - 1);
        assertThat(FileKind.keys(FileKind::isInTheChain)).containsExactly("commitment", "recommendation", "review", "allegation");
    }

    private static Set<String> forgotten(Collection<FileKind> registered) {
        Set<Class<?>> known = registered.stream().flatMap(kind -> Stream.of(Leaves.of(kind.commands()),
                Leaves.of(kind.events()), List.of(kind.aggregate(), kind.file("a").getClass()))).flatMap(List::stream)
                .collect(toSet());
        return DOMAIN.stream().filter(FileKindTest::isOfASlice)
                .filter(type -> !known.contains(type.reflect())).map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
    }

    private static boolean isOfASlice(JavaClass type) {
        return !type.isInterface() && !type.isEquivalentTo(FileRef.class) && (type.isAssignableTo(LedgerCommand.class)
                || type.isAssignableTo(LedgerEvent.class) || type.isAssignableTo(FileId.class)
                || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class)));
    }
}
