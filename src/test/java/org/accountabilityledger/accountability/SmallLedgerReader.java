package org.accountabilityledger.accountability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.SmallLedger.Recorded;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.LedgerJson;
import tools.jackson.databind.json.JsonMapper;

/** Reads a small ledger; its cast (a source, bodies, groups) is recorded before everything else. */
final class SmallLedgerReader {

    private static final Path HOME = Path.of("src/test/resources/ledgers");
    private static final Pattern ASKED = Pattern.compile("(?<ask>[a-zA-Z]+)(\\((?<what>[^)]+)\\))?");
    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final EventCatalogue CATALOGUE = EventCatalogue.ofTheLedger();

    private final Map<FileRef, Long> numbers = new HashMap<>();
    private final List<Recorded> entries = new ArrayList<>();
    private final Object citations;

    private SmallLedgerReader(String source) {
        citations = List.of(Map.of("source", source));
    }

    static List<SmallLedger> all() {
        try (Stream<Path> files = Files.list(HOME)) {
            return files.sorted().map(SmallLedgerReader::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SmallLedger read(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        try {
            SmallLedgerYaml yaml = SmallLedgerYaml.of(Files.readString(file));
            SmallLedgerYaml cast = yaml.part("cast");
            SmallLedgerReader reader = new SmallLedgerReader(cast.text("source"));
            reader.takeCast(cast);
            yaml.parts("entries").forEach(reader::take);
            return new SmallLedger(name, yaml.text("title"), yaml.text("story"), LocalDate.parse(yaml.text("today")),
                    List.copyOf(reader.entries), yaml.parts("questions").stream().map(SmallLedgerReader::question)
                            .toList());
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException(name + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private void takeCast(SmallLedgerYaml cast) {
        Instant recorded = Instant.parse(cast.text("recorded"));
        String day = LocalDate.ofInstant(recorded, SmallLedger.ZONE).toString();
        record(recorded, "source-registered", new LinkedHashMap<>(Map.of("source", cast.text("source"),
                "occurredOn", day, "publisher", "The Gazette", "title", "What the Gazette says",
                "publishedOn", day, "sourceKind", "NEWS_REPORT")));
        cast.texts("bodies").forEach(body -> register(recorded, day, body, "PUBLIC_BODY"));
        cast.texts("groups").forEach(group -> register(recorded, day, group, "GROUP"));
    }

    private void register(Instant recorded, String day, String body, String kind) {
        record(recorded, "institution-registered", new LinkedHashMap<>(Map.of("institution", body,
                "occurredOn", day, "name", "The " + body.replace('-', ' '), "institutionKind", kind)));
    }

    private void take(SmallLedgerYaml entry) {
        Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
        Instant recorded = Instant.parse(entry.text("recorded"));
        fields.remove("recorded");
        fields.remove("event");
        record(recorded, entry.text("event"), fields);
    }

    private void record(Instant recorded, String name, Map<String, Object> fields) {
        // Rule 1 excepts a source's own registration and what the system notes.
        if (!name.equals("source-registered") && !name.equals("self-review-noted")) {
            fields.putIfAbsent("citations", citations);
        }
        Class<? extends LedgerEvent> type = CATALOGUE.find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no event '" + name + "'"));
        LedgerEvent event = JSON.convertValue(fields, type);
        FileRef file = FileRef.of(event.file());
        entries.add(new Recorded(file, numbers.merge(file, 1L, Long::sum), recorded, event));
    }

    private static Question question(SmallLedgerYaml yaml) {
        Matcher asked = ASKED.matcher(yaml.text("ask"));
        if (!asked.matches()) {
            throw new IllegalArgumentException("'" + yaml.text("ask") + "' asks nothing");
        }
        String answer = yaml.texts("answer").stream().collect(Collectors.joining("; "));
        return new Question(yaml.text("question"), FileRef.of(yaml.text("file")),
                yaml.find("validOn").map(LocalDate::parse), yaml.find("knownAt").map(Instant::parse),
                asked.group("ask"), Optional.ofNullable(asked.group("what")), answer, yaml.text("because"));
    }
}
