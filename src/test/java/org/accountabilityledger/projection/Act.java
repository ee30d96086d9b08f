package org.accountabilityledger.projection;

import java.time.LocalDate;

/**
 * Something that happened on a day, as a command says it: {@code ID} stands for the file's reference, {@code #label#}
 * for the number of the entry as which another act was recorded.
 */
public record Act(String label, LocalDate day, String command, String json) {

    /** @param more what the command says besides its file, its day and its source */
    static Act of(String kind, String label, String day, String command, String more) {
        return new Act(label, LocalDate.parse(day), command, """
                {"%s": "ID", "occurredOn": "%s", "citations": [{"source": "report"}]%s}"""
                .formatted(kind, day, more.isEmpty() ? "" : ", " + more));
    }

    @Override
    public String toString() {
        return label + " of " + day;
    }
}
