package org.accountabilityledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files keep the habits of the house, and each habit can be broken. */
class HabitsTest {

    private static final List<Path> EVERYTHING = files("src", "adr", ".ci", "docker-compose.yml", "pom.xml", "README.md");
    private static final List<SourceFile> SOURCES = SourceFile.parse(EVERYTHING.stream()
            .filter(path -> path.toString().endsWith(".java") && !path.startsWith("src/test/resources")).toList());
    private static final List<SourceFile> MAIN = SOURCES.stream().filter(file -> !file.isTest()).toList();
    private static final List<SourceFile> TESTS = SOURCES.stream().filter(SourceFile::isTest).toList();
    private static final SourceFile CULPRIT =
            SourceFile.parse(List.of(Path.of("src/test/resources/culprits/BadHabitsTest.java"))).getFirst();

    @Test
    void a_file_has_at_most_400_lines() {
        assertThat(complaints(SOURCES, Habits::a_file_has_at_most_400_lines)).isEmpty();
        assertThat(EVERYTHING.stream().filter(path -> path.toString().matches(".*\\.(jte|sql|css|js)"))
                .filter(path -> read(path).lines().count() > 400)).isEmpty();
    }

    @Test
    void a_method_has_less_than_25_lines() {
        assertThat(complaints(SOURCES, Habits::a_method_has_less_than_25_lines)).isEmpty();
    }

    @Test
    void no_type_ends_in_an_empty_word() {
        assertThat(complaints(SOURCES, Habits::no_type_ends_in_an_empty_word)).isEmpty();
    }

    @Test
    void a_public_type_says_what_it_promises() {
        assertThat(complaints(MAIN, Habits::a_public_type_says_what_it_promises)).isEmpty();
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(complaints(TESTS, Habits::no_test_is_switched_off)).isEmpty();
    }

    @Test
    void no_test_sleeps() {
        assertThat(complaints(TESTS, Habits::no_test_sleeps)).isEmpty();
    }

    @Test
    void nothing_is_left_to_do() {
        assertThat(complaints(SOURCES, Habits::nothing_is_left_to_do)).isEmpty();
    }

    @Test
    void no_machine_is_named() {
        assertThat(EVERYTHING.stream().filter(path -> !path.startsWith("src/test/resources/culprits"))
                .flatMap(path -> Habits.no_machine_is_named(path, read(path)).stream())).isEmpty();
    }

    @Test
    void a_room_states_purpose_promise_and_trust() throws IOException {
        Path house = Path.of("src/main/java/org/accountabilityledger");
        try (Stream<Path> rooms = Files.list(house).filter(Files::isDirectory)) {
            assertThat(rooms.flatMap(room -> Habits.a_room_states_purpose_promise_and_trust(
                    room.getFileName().toString(), read(room.resolve("package-info.java"))).stream())).isEmpty();
        }
    }

    @Test
    void a_reading_takes_no_table_of_versions_as_it_lies() {
        Set<String> tables = tablesOfVersions();
        assertThat(tables).contains("commitment", "commitment_duty", "title", "fact", "search", "reversal").hasSizeGreaterThan(17);
        assertThat(complaints(MAIN, file -> Habits.a_reading_takes_no_table_of_versions_as_it_lies(file, tables)))
                .isEmpty();
    }

    @Test
    void an_answer_of_the_database_is_read_whole() {
        assertThat(complaints(MAIN, Habits::an_answer_of_the_database_is_read_whole)).isEmpty();
    }

    @Test
    void a_test_is_named_by_a_sentence() {
        assertThat(complaints(TESTS, Habits::a_test_is_named_by_a_sentence)).isEmpty();
    }

    @Test
    void every_habit_can_be_broken() {
        assertThat(Habits.a_file_has_at_most_400_lines(CULPRIT.with("\n".repeat(401)))).singleElement().asString()
                .contains("401 lines");
        assertThat(Habits.a_method_has_less_than_25_lines(CULPRIT)).singleElement().asString().contains("goesOnAndOn");
        assertThat(Habits.no_type_ends_in_an_empty_word(CULPRIT)).singleElement().asString().contains("LedgerHelper");
        assertThat(Habits.a_public_type_says_what_it_promises(CULPRIT)).singleElement().asString().contains("BadHabits");
        assertThat(Habits.a_test_is_named_by_a_sentence(CULPRIT)).singleElement().asString().contains("testCase1");
        assertThat(Habits.no_test_is_switched_off(CULPRIT)).hasSize(1);
        assertThat(Habits.no_test_sleeps(CULPRIT)).singleElement().asString().contains("1000");
        assertThat(Habits.nothing_is_left_to_do(CULPRIT)).singleElement().asString().contains("everything");
        assertThat(Habits.a_reading_takes_no_table_of_versions_as_it_lies(CULPRIT, tablesOfVersions())).singleElement()
                .asString().contains("from reading.commitment where");
        assertThat(Habits.an_answer_of_the_database_is_read_whole(CULPRIT)).singleElement().asString()
                .contains("leaveOpen");
        assertThat(Habits.no_machine_is_named(CULPRIT.path(), CULPRIT.text())).singleElement().asString().contains("somebody");
        assertThat(Habits.a_room_states_purpose_promise_and_trust("attic", "Purpose. Promise."))
                .containsExactly("attic does not state its trust");
    }

    @Test
    void every_habit_is_tested_here() {
        Set<String> tests = Stream.of(getClass().getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName).collect(Collectors.toSet());
        assertThat(tests).containsAll(Stream.of(Habits.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic()).map(Method::getName).filter(name -> name.contains("_")).toList());
    }

    private static List<String> complaints(List<SourceFile> files, Function<SourceFile, List<String>> habit) {
        assertThat(files).isNotEmpty();
        return files.stream().flatMap(file -> habit.apply(file).stream()).toList();
    }

    /** Those that a migration gives their ranges. */
    private static Set<String> tablesOfVersions() {
        return files("src/main/resources/db/migration").stream().flatMap(migration ->
                Pattern.compile("reading\\.keep_versions\\('(\\w+)'\\)").matcher(read(migration)).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> files(String... places) {
        List<Path> files = new ArrayList<>();
        for (String place : places) {
            try (Stream<Path> found = Files.exists(Path.of(place)) ? Files.walk(Path.of(place)) : Stream.empty()) {
                // What npm brings for the style sheet is nobody's habit here.
                found.filter(Files::isRegularFile).filter(file -> !file.toString().contains("node_modules"))
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    private static String read(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
