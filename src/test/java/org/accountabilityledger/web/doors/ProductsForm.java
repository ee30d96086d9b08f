package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.accountabilityledger.testing.RawRequest.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer of the product has in common, whoever gives it. */
final class ProductsForm {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "cross-origin");
    private static final String INWARD = "(?s).*(Exception|\\bat org\\.|\\bat java\\.|apache|Tomcat|springframework|"
            + "StreamRead|REDACTED|\\bjava\\.|tools\\.jackson|`).*";

    private ProductsForm() {
    }

    static void strict(Answer answer, String asked) {
        HEADERS.forEach((name, value) -> assertThat(answer.header(name)).as(asked + ": " + name).contains(value));
    }

    /** From 400 up: a whole page or a whole problem, in words. */
    static void refusal(Answer answer, String asked) {
        assertThat(answer.status()).as(asked).isBetween(400, 599).isNotEqualTo(500);
        strict(answer, asked);
        assertThat(answer.whole()).as(asked).isTrue();
        sentence(sentenceOf(answer, asked), asked);
    }

    static void sentence(String sentence, String asked) {
        assertThat(sentence).as(asked).isNotBlank().endsWith(".").doesNotMatch(INWARD);
        assertThat(Character.isLowerCase(sentence.charAt(0))).as(asked + ": " + sentence).isFalse();
    }

    static String sentenceOf(Answer answer, String asked) {
        String type = answer.header("Content-Type").orElse("");
        if (type.equals("application/problem+json")) {
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.get("status").asInt()).as(asked).isEqualTo(answer.status());
            assertThat(problem.get("type").asString()).as(asked).startsWith("/api#");
            assertThat(problem.get("title").asString()).as(asked).isNotBlank();
            return problem.get("detail").asString();
        }
        assertThat(type).as(asked).isEqualTo("text/html;charset=UTF-8");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).as(asked).endsWith(" – Accountability Ledger");
        assertThat(answer.body().stripTrailing()).as(asked).endsWith("</html>");
        return page.select("main p").first().text();
    }
}
