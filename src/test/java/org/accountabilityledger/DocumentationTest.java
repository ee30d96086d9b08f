package org.accountabilityledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every decision is written down in one form, and names the test that fails when it is broken. */
class DocumentationTest {

    private static final List<String> HEADINGS =
            List.of("## Status", "## Context", "## Decision", "## Consequences", "## Guarded by");
    private static final int ONE_PAGE = 60;
    private static final Pattern GUARD = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void every_decision_is_written_in_one_form() {
        assertThat(decisions().stream().flatMap(file -> faultsOfForm(name(file), read(file)).stream())).isEmpty();
    }

    @Test
    void every_decision_names_a_guard_that_exists() {
        assertThat(decisions().stream().flatMap(file -> faultsOfGuard(name(file), read(file)).stream())).isEmpty();
    }

    @Test
    void decisions_are_numbered_without_a_gap() {
        List<Path> decisions = decisions();
        assertThat(decisions).isNotEmpty();
        for (int i = 0; i < decisions.size(); i++) {
            assertThat(name(decisions.get(i))).startsWith("%04d-".formatted(i + 1));
        }
    }

    @Test
    void the_tests_are_run_by_one_command_everywhere() {
        assertThat(read(Path.of(".ci/run")).lines()).anyMatch(line -> line.matches("(if )?mvn verify(;.*)?"));
        assertThat(Path.of(".ci/run")).isExecutable();
        assertThat(Stream.of(Path.of("README.md")).filter(Files::exists)).allSatisfy(readme ->
                assertThat(read(readme)).contains("mvn verify"));
    }

    @Test
    void a_decision_without_form_or_guard_is_named() {
        assertThat(faultsOfForm("0042-x.md", "# 42. Title\n\nSome day\n")).hasSize(1 + HEADINGS.size());
        String guarded = "## Guarded by\n\n`NobodyTest`, `DocumentationTest.no_such_method`\n";
        assertThat(faultsOfGuard("0042-x.md", guarded)).containsExactly(
                "0042-x.md: there is no test NobodyTest", "0042-x.md: DocumentationTest has no test no_such_method");
        assertThat(faultsOfGuard("0042-x.md", "## Guarded by\n\nGood will.\n"))
                .containsExactly("0042-x.md names no guard");
        assertThat(faultsOfGuard("0042-x.md", "## Guarded by\n\nReview.\n")).isEmpty();
    }

    private static List<String> faultsOfForm(String name, String text) {
        List<String> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (!lines.getFirst().matches("# " + Integer.parseInt(name.substring(0, 4)) + "\\. [A-Z].*[^.]")) {
            faults.add(name + " does not begin with its number and title");
        }
        if (lines.stream().noneMatch(line -> line.matches("Date: \\d{4}-\\d\\d-\\d\\d"))) {
            faults.add(name + " has no date");
        }
        HEADINGS.stream().filter(heading -> !lines.contains(heading)).map(heading -> name + " lacks " + heading)
                .forEach(faults::add);
        if (lines.size() > ONE_PAGE) {
            faults.add(name + " is longer than a page");
        }
        return faults;
    }

    private static List<String> faultsOfGuard(String name, String text) {
        String guards = text.substring(text.indexOf("## Guarded by"));
        List<String> faults = new ArrayList<>();
        Matcher guard = GUARD.matcher(guards);
        boolean any = Pattern.compile("\\bReview\\b").matcher(guards).find();
        while (guard.find()) {
            any = true;
            String test = guard.group(1);
            String method = guard.group(2);
            String source = source(test);
            if (source.isEmpty()) {
                faults.add(name + ": there is no test " + test);
            } else if (method != null && !source.contains(" void " + method + "(")) {
                faults.add(name + ": " + test + " has no test " + method);
            }
        }
        return any ? faults : List.of(name + " names no guard");
    }

    private static String source(String test) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> name(file).equals(test + ".java")).findFirst().map(DocumentationTest::read)
                    .orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> decisions() {
        try (Stream<Path> files = Files.list(Path.of("adr"))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
