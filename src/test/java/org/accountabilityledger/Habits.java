package org.accountabilityledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file looks like here. Each habit takes a file and answers with its complaints, none if the file keeps it. */
final class Habits {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 24;
    private static final Set<String> EMPTY_WORDS =
            Set.of("Impl", "Util", "Utils", "Helper", "Manager", "Service", "Dto", "Base");

    // Written so that this file does not accuse itself.
    private static final Pattern SLEEP = Pattern.compile("\\b(Thread|TimeUnit\\.\\w+|SECONDS|MILLISECONDS)\\.sleep[(]");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@[D]isabled\\b");
    private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+){2,}");
    private static final Pattern LEFT_TO_DO = Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X])\\b");
    private static final Pattern MACHINE = Pattern.compile("/wor[k]/|/hom[e]/\\w|/roo[t]/|/User[s]/\\w|[A-Z]:\\\\User[s]");

    private Habits() {
    }

    static List<String> a_file_has_at_most_400_lines(SourceFile file) {
        return file.lines() > LONGEST_FILE ? List.of(file.path() + " has " + file.lines() + " lines") : List.of();
    }

    static List<String> a_method_has_less_than_25_lines(SourceFile file) {
        return file.methods().stream().filter(method -> method.lines() > LONGEST_METHOD)
                .map(method -> file.path() + ": " + method.name() + " has " + method.lines() + " lines").toList();
    }

    static List<String> no_type_ends_in_an_empty_word(SourceFile file) {
        return file.types().stream().filter(type -> EMPTY_WORDS.stream().anyMatch(type::endsWith))
                .map(type -> file.path() + ": " + type + " says nothing by its last word").toList();
    }

    static List<String> a_public_type_says_what_it_promises(SourceFile file) {
        return file.unexplained().stream()
                .map(type -> file.path() + ": " + type + " has no sentence of its own").toList();
    }

    static List<String> no_test_is_switched_off(SourceFile file) {
        return lines(file, SWITCHED_OFF.asPredicate());
    }

    static List<String> no_test_sleeps(SourceFile file) {
        return lines(file, SLEEP.asPredicate());
    }

    static List<String> a_test_is_named_by_a_sentence(SourceFile file) {
        return file.tests().stream().filter(name -> !SENTENCE.matcher(name).matches())
                .map(name -> file.path() + ": " + name + " is no sentence").toList();
    }

    static List<String> nothing_is_left_to_do(SourceFile file) {
        return lines(file, LEFT_TO_DO.asPredicate());
    }

    /** It would answer with the rows of all days and all that was ever known; where rows are kept, only the name stands. */
    static List<String> a_reading_takes_no_table_of_versions_as_it_lies(SourceFile file, Set<String> tables) {
        String any = "reading\\.(" + String.join("|", tables) + ")\\b";
        Pattern bare = Pattern.compile("(?<!org\\.accountabilityledger\\.)\\b" + any);
        Pattern named = Pattern.compile("String [A-Z]+ = \"" + any + "\";");
        return lines(file, line -> bare.matcher(line).find() && !named.matcher(line).find());
    }

    /** The stream that the database client answers with keeps its connection until somebody closes it. */
    static List<String> an_answer_of_the_database_is_read_whole(SourceFile file) {
        return lines(file, Pattern.compile("\\.query\\([^()]*\\)\\s*\\.stream\\(").asPredicate());
    }

    /** For every file that is kept, not only Java. */
    static List<String> no_machine_is_named(Path path, String text) {
        return lines(path, text, MACHINE.asPredicate());
    }

    /** What the room's package-info leaves unsaid. */
    static List<String> a_room_states_purpose_promise_and_trust(String room, String description) {
        return Stream.of("Purpose", "Promise", "Trust")
                .filter(word -> !description.matches("(?s).*\\b" + word + "[.:].*"))
                .map(word -> room + " does not state its " + word.toLowerCase()).toList();
    }

    private static List<String> lines(SourceFile file, Predicate<String> bad) {
        return lines(file.path(), file.text(), bad);
    }

    private static List<String> lines(Path path, String text, Predicate<String> bad) {
        return text.lines().filter(bad).map(line -> path + ": " + line.strip()).toList();
    }
}
