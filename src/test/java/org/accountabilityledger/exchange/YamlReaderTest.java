package org.accountabilityledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlReaderTest {

    @Test
    void values_stay_texts_and_know_their_lines() {
        YamlTree tree = YamlReader.read(bytes("""
                a: 2003
                b:
                  - {c: no, d/e: "1"}

                  - ~
                """));
        assertThat(tree.faults()).isEmpty();
        assertThat(tree.root()).hasToString("{\"a\":\"2003\",\"b\":[{\"c\":\"no\",\"d/e\":\"1\"},\"~\"]}");
        assertThat(tree.line("/a")).isEqualTo(1);
        assertThat(tree.line("/b/0/d~1e")).isEqualTo(3);
        assertThat(tree.line("/b/1")).isEqualTo(5);
        assertThat(tree.line("/b/0/missing")).isEqualTo(3);
        assertThat(tree.plain()).contains("/a", "/b/0/c").doesNotContain("/b/0/d~1e");
    }

    @Test
    void a_field_that_stands_twice_is_refused_with_both_lines() {
        assertFault(3, "'a' stands here a second time; the first is on line 1.", "a: 1\nb: 2\na: 3\n");
    }

    @Test
    void anchors_aliases_and_tags_are_refused() {
        assertThat(YamlReader.read(bytes("a: &x 1\nb: *x\nc: !!int 3\nd: !java.net.URL [x]\n")).faults())
                .containsExactly(
                        DossierFault.at(1, "A dossier has no anchors: leave out &x."),
                        DossierFault.at(2, "A dossier has no aliases: write out what *x stands for."),
                        DossierFault.at(3, "A dossier has no tags: leave out tag:yaml.org,2002:int."),
                        DossierFault.at(4, "A dossier has no tags: leave out !java.net.URL."));
    }

    @Test
    @Timeout(10)
    void a_bomb_of_aliases_does_not_go_off() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9), i - 1));
        }
        assertThat(YamlReader.read(bytes(bomb.toString())).faults()).hasSize(30 + 29 * 10)
                .contains(DossierFault.at(2, "A dossier has no aliases: write out what *a0 stands for."));
    }

    @Test
    @Timeout(10)
    void what_is_nested_without_end_is_refused() {
        assertFault(1, "A dossier is nested at most 16 deep.", "[".repeat(1_000_000));
        assertFault(17, "A dossier is nested at most 16 deep.", java.util.stream.IntStream.range(0, 1000)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n").collect(java.util.stream.Collectors.joining()));
    }

    @Test
    @Timeout(20)
    void what_has_too_many_values_is_refused() {
        assertFault(1, "A dossier has at most 100,000 values: cut it into instalments.",
                "[" + "a,".repeat(2_000_000) + "]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_line() {
        byte[] bytes = "a: 1\nb: caf?\n".getBytes(StandardCharsets.US_ASCII);
        bytes[11] = (byte) 0xE9;
        assertThat(YamlReader.read(bytes).faults())
                .containsExactly(DossierFault.at(2, "A dossier is written in UTF-8; byte 12 of the file is not."));
        assertThat(YamlReader.read("a: 1".getBytes(StandardCharsets.UTF_16)).faults())
                .containsExactly(DossierFault.at(1, "A dossier is written in UTF-8; byte 1 of the file is not."));
    }

    @Test
    void a_file_of_ten_megabytes_is_refused() {
        assertThat(YamlReader.read(new byte[10_000_000]).faults()).containsExactly(DossierFault.at(1,
                "A dossier has at most 4 MiB, this file has 10000000 bytes: cut it into instalments."));
    }

    @Test
    void what_is_no_yaml_is_refused_where_it_breaks() {
        assertFault(2, "This cannot be read as YAML: mapping values are not allowed here.", "a: 1\n b: c: 2\n");
        assertFault(1, "The file is empty.", "# nothing\n");
        assertFault(2, "The character U+0007 cannot stand in YAML.", "a: 1\nb: \u0007\n");
        assertFault(3, "A dossier is one YAML document: a second one begins here.", "---\na: 1\n---\nb: 2\n");
        assertFault(1, "The name of a field is a text.", "{[a]: 1}");
    }

    @Test
    void faults_before_the_one_that_ends_the_reading_are_kept() {
        assertThat(YamlReader.read(bytes("a: 1\na: 2\nb: [\n")).faults()).hasSize(2)
                .first().isEqualTo(DossierFault.at(2, "'a' stands here a second time; the first is on line 1."));
    }

    private static void assertFault(int line, String sentence, String text) {
        assertThat(YamlReader.read(bytes(text)).faults()).containsExactly(DossierFault.at(line, sentence));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
