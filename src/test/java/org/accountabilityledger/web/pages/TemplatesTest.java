package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template writes a link that forgets the day and the moment of its page. */
class TemplatesTest {

    /** Within the page, to what has no past, or by {@code Href}, which asks. */
    private static final Pattern RAW = Pattern.compile("\\b(?:href|action|formaction)\\s*=\\s*(?!\"(?:#|\\$\\{(?:Href|Assets)\\.))[^>]{0,60}");
    private static final Pattern FORM = Pattern.compile(
            "<form\\b(?![^\\n]*action=\"\\$\\{Href\\.asIs\\()(?![^\\n]*\\$\\{Href\\.action\\([^\\n]*>@template\\.part\\.standpoint\\(\\))[^\\n]*");

    @Test
    void every_link_of_a_template_asks_where_it_leads() throws IOException {
        for (Path template : templates()) {
            assertThat(found(RAW, Files.readString(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void every_form_sends_the_day_and_the_moment_along() throws IOException {
        for (Path template : templates()) {
            assertThat(found(FORM, Files.readString(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void a_link_that_does_not_ask_is_found_however_it_is_written() {
        assertThat(Stream.of("<a href=\"/gaps\">", "<a href=\"${file}#duties\">", "<a href='/gaps'>", "<a\nhref = \"/gaps\">",
                "<a class=\"x\" href=\"/sources/${reference}\">", "<link rel=\"next\" href=\"${next}\">",
                "<form action=\"/search\">", "<button formaction=\"/search\">", "<a href=/gaps>")
                .filter(each -> found(RAW, each).isEmpty())).isEmpty();
        assertThat(found(RAW, "<a href=\"${Href.to(\"/gaps\")}#x\"><a href=\"#main\"><link href=\"${Assets.at(\"a.css\")}\">")).isEmpty();
        assertThat(found(FORM, "<form action=\"${Href.action(\"/search\")}\">")).hasSize(1);
        assertThat(found(FORM, "<form action=\"${Href.to(\"/search\")}\">@template.part.standpoint()")).hasSize(1);
        assertThat(found(FORM, "<form action=\"${Href.action(\"/search\")}\">@template.part.standpoint()")).isEmpty();
    }

    private static List<String> found(Pattern pattern, String template) {
        return pattern.matcher(template).results().map(MatchResult::group).toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            List<Path> templates = files.filter(path -> path.toString().endsWith(".jte")).toList();
            assertThat(templates).hasSizeGreaterThan(50);
            return templates;
        }
    }
}
