package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal of the domain is one or more whole sentences, and says where: read from the places that refuse. */
class RefusalSentencesTest {

    private static final Pattern REFUSES = Pattern.compile("Rule\\.[A-Z_]+\\s*\\.(require|broken)\\(");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One place that refuses: its arguments as they are written. */
    private record Site(String file, List<String> arguments) {

        /** What it says, with … for each value; empty if that is written elsewhere. */
        String sentence() {
            String detail = arguments.get(arguments.size() - 2).strip();
            StringBuilder sentence = new StringBuilder();
            Matcher text = TEXT.matcher(detail);
            int end = 0;
            while (text.find()) {
                sentence.append(detail.substring(end, text.start()).replaceAll("[\\s+]", "").isEmpty() ? "" : "…")
                        .append(text.group(1));
                end = text.end();
            }
            return end < detail.length() && end > 0 && !detail.endsWith("\"") ? sentence + "…"
                    : sentence.toString();
        }

        String pointer() {
            return arguments.getLast();
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_is_a_sentence(Rule rule) {
        assertThat(rule.sentence()).matches("[A-Z][^`{}]+\\.").doesNotContain("Exception", "..");
    }

    @Test
    void what_is_said_besides_the_rule_is_a_sentence_of_its_own() {
        List<Site> sites = sites();
        assertThat(sites).hasSizeGreaterThan(80);
        assertThat(sites).filteredOn(site -> !site.sentence().isEmpty()).allSatisfy(site -> {
            assertThat(site.sentence()).as(site.file()).matches("(?s)(…|[A-Z'\"\\\\]).*").matches("(?s).*[.…]");
            assertThat(site.sentence()).as(site.file()).doesNotContain("Exception", "null", "`");
        });
    }

    @Test
    void every_refusal_says_in_which_field() {
        assertThat(sites()).allSatisfy(site -> assertThat(site.pointer().strip()).as(site.file() + site.arguments())
                .matches("(?s)(\"/.*|[a-zA-Z].*)"));
    }

    private static List<Site> sites() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/accountabilityledger/accountability"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(RefusalSentencesTest::sites).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Site> sites(Path file) {
        try {
            String text = Files.readString(file);
            return REFUSES.matcher(text).results().map(MatchResult::end).map(start ->
                    new Site(file.getFileName().toString(), arguments(text, start))).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands between the commas of a call, up to its closing bracket. */
    private static List<String> arguments(String text, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int at = start; ; at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == ')' || c == ',')) {
                if (depth == 0 && c != '(') {
                    arguments.add(text.substring(from, at));
                    from = at + 1;
                    if (c == ')') {
                        return arguments;
                    }
                } else {
                    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                }
            }
        }
    }
}
