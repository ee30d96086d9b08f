package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.accountabilityledger.web.status.PartState;
import org.accountabilityledger.wording.English;

/** What works at this moment and what does not, since when, and what that means. */
public record StatusPage(Instant at, List<PartLine> parts) {

    /** @param since when the ledger found it so for the first time */
    public record PartLine(String part, String state, String sentence, Instant since, String forReaders,
            String forRecorders) {

        static PartLine of(PartState state) {
            boolean works = state.sight().works();
            return new PartLine(state.part().title(), state.sight().code(), state.sight().sentence(), state.since(),
                    works ? "Nothing." : state.part().forReaders(), works ? "Nothing." : state.part().forRecorders());
        }

        @JsonIgnore
        public boolean works() {
            return state.equals("UP");
        }

        @JsonIgnore
        public String inWords() {
            return switch (state) {
                case "UP" -> "works";
                case "DOWN" -> "does not work";
                default -> "works in part";
            };
        }
    }

    static StatusPage of(Instant at, List<PartState> states) {
        return new StatusPage(at, states.stream().map(PartLine::of).toList());
    }

    @JsonIgnore
    public String sentence() {
        List<String> ill = parts.stream().filter(part -> !part.works())
                .map(part -> "the " + part.part().toLowerCase(java.util.Locale.ROOT) + " " + part.inWords()).toList();
        return ill.isEmpty() ? "Everything works." : "Not everything works: " + English.list(ill) + ".";
    }
}
