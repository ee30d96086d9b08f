package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of plain words, in parts. */
public record WordsPage(List<Part> parts) {

    /** One part: its paragraphs, what each value of a scale means, if it is about one, and where more of it is said. */
    public record Part(String id, String heading, List<String> paragraphs, List<Term> terms,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<More> more) {
    }

    /** Where more is said. */
    public record More(String address, String words) {
    }

    /** One value of a scale, by its name in JSON, and what it means. */
    public record Term(@JsonProperty String value, @JsonProperty String means) {

        /** "accepted in principle". */
        @JsonIgnore
        public String words() {
            return value.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
