package org.accountabilityledger.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.platform.LedgerViews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who changes what a projection keeps raises its version, or a ledger that is upgraded goes on showing what it kept. */
class ProjectionVersionsTest {

    private static final Path APPROVED = Path.of("src/test/resources/projections.approved");
    private static final String LEDGER = "ledger";
    private static FixedLedger ledger;
    private static Map<String, String> approved;

    @BeforeAll
    static void the_ledger_and_what_was_approved_of_it() throws IOException {
        ledger = FixedLedger.read(LONDON);
        approved = Files.readAllLines(APPROVED).stream()
                .collect(Collectors.toMap(line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> line.substring(line.lastIndexOf(' ') + 1)));
    }

    @Test
    void the_ledger_has_every_event() {
        assertThat(ledger.entries()).extracting(Recorded::name).containsAll(EventCatalogue.ofTheLedger().types().stream()
                .map(type -> type.name()).toList());
    }

    /** A fold in a room where nobody looks for it would be a view that never is. */
    @Test
    void every_fold_of_the_ledger_is_found() {
        Stream<String> written = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("org.accountabilityledger").stream()
                .filter(type -> type.isAssignableTo(RowFold.class) || type.isAssignableTo(Projection.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName);
        assertThat(LedgerViews.in(LONDON).all().stream().flatMap(view -> view instanceof RowProjection<?> folded
                ? Stream.of(view, folded.rows()) : Stream.of(view)).map(each -> each.getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(written.toList());
    }

    @Test
    void every_projection_keeps_rows_of_it() {
        assertThat(LedgerViews.in(LONDON).all()).hasSizeGreaterThan(15).allSatisfy(view ->
                assertThat(kept(view)).as(view.name()).isNotEmpty());
    }

    @Test
    void what_a_projection_keeps_changes_with_its_version_alone() {
        Map<String, String> now = new TreeMap<>(Map.of(LEDGER, digest(ledger.lines())));
        List<String> faults = new ArrayList<>();
        for (Projection view : LedgerViews.in(LONDON).all()) {
            String version = view.name() + " " + view.version();
            now.put(version, digest(kept(view)));
            if (!now.get(version).equals(approved.get(version))) {
                faults.add(fault(view, approved.containsKey(version), now.get(LEDGER).equals(approved.get(LEDGER))));
            }
        }
        assertThat(faults).as("As it is now, %s would be:%n%s%n", APPROVED, text(now)).isEmpty();
        assertThat(approved).as("What is approved of versions that are no more").isEqualTo(now);
    }

    private static String fault(Projection view, boolean known, boolean sameLedger) {
        if (!known) {
            return "Version %d of '%s' is not approved: put its line.".formatted(view.version(), view.name());
        }
        return sameLedger ? "'%s' keeps other rows of the same entries: raise its version to %d, and put its line."
                .formatted(view.name(), view.version() + 1)
                : "The entries of this test are others, and so are the rows of '%s': put its line, and raise its version if "
                        .formatted(view.name()) + "its fold changed, too.";
    }

    private static String text(Map<String, String> digests) {
        return digests.entrySet().stream().map(line -> line.getKey() + " " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Every version of every row, as it is written. */
    private static Stream<String> kept(Projection view) {
        List<String> lines = new ArrayList<>();
        RowVersions versions = new RowVersions();
        for (Map.Entry<FileRef, List<Recorded>> file : ledger.files().entrySet()) {
            if (view.kinds().contains(file.getKey().kind())) {
                view.take(file.getKey(), file.getValue(), 1, versions);
                versions.drain(row -> lines.add(line(row)));
            }
        }
        return lines.stream().sorted();
    }

    private static String line(AddedRow row) {
        CopyText text = new CopyText();
        text.row(row.values());
        return row.row().table() + " " + row.columns() + " " + text;
    }

    private static String digest(Stream<String> lines) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> sha256.update((line + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
