package org.accountabilityledger.web.times;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.journal.Moment;

/** The mementos of one page, as link-format (RFC 6690) and as JSON. */
record TimeMap(MementoLinks links, List<Moment> changes) {

    /** The same for programs that read JSON. */
    record Json(String original, String timegate, String timemap, List<Memento> mementos) {
    }

    /**
     * One of them.
     *
     * @param recordedAt to the microsecond
     * @param datetime as the header Memento-Datetime says it
     */
    record Memento(String uri, String json, Instant recordedAt, String datetime) {
    }

    String asLinks() {
        Address address = links.address();
        String span = changes.isEmpty() ? "" : "; from=\"%s\"; until=\"%s\"".formatted(
                Written.memento(changes.getFirst().recordedAt()), Written.memento(changes.getLast().recordedAt()));
        List<String> lines = new ArrayList<>(List.of(
                "<%s%s>; rel=\"original timegate\"".formatted(links.here(), address.original()),
                "<%s%s>; rel=\"self\"; type=\"%s\"%s".formatted(links.here(), address.timemap(), MementoLinks.FORMAT, span)));
        changes.forEach(change -> lines.add(links.memento(change, rel(change))));
        return String.join(",\n", lines) + "\n";
    }

    Json told() {
        Address page = links.address();
        String here = links.here();
        return new Json(here + page.original(), here + page.original(), here + page.timemap(),
                changes.stream().map(change -> new Memento(here + page.memento(change.recordedAt()),
                        here + page.json().memento(change.recordedAt()), change.recordedAt(),
                        Written.memento(change.recordedAt()))).toList());
    }

    private String rel(Moment change) {
        return Stream.of(change.equals(changes.getFirst()) ? "first" : "",
                change.equals(changes.getLast()) ? "last" : "", "memento").filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
