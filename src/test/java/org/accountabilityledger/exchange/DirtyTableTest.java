package org.accountabilityledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.exchange.DirtyRow.Kind;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a dirty table of reports with replies says can be recorded as it is said, and nothing has to be invented. */
class DirtyTableTest {

    private static final int OF_EACH = 100;
    private static final int SHOWN_OF_EACH = 4;
    private static final String SOURCE = "\"citations\":[{\"source\":\"table\"}]";

    @Test
    void a_hundred_rows_of_each_kind_are_said_by_commands_and_a_contradiction_alone_is_refused() {
        List<DirtyRow> rows = DirtyRow.of(OF_EACH, new Random(Seed.of(getClass())));
        try (ImportingLedger ledger = new ImportingLedger()) {
            Report report = ledger.check(dossier(rows));
            assertThat(report.faults()).hasSize(OF_EACH).allSatisfy(fault -> assertThat(fault.toString())
                    .contains("no more reply than were asked"));
            assertThat(ledger.check(dossier(rows.stream().filter(row -> row.kind() != Kind.MORE_THAN_ASKED).toList()))
                    .faults()).isEmpty();
        }
    }

    @Test
    void nobody_is_called_late_of_whom_the_table_does_not_say_it() {
        List<DirtyRow> rows = DirtyRow.of(SHOWN_OF_EACH, new Random(Seed.of(getClass()))).stream()
                .filter(row -> row.kind() != Kind.MORE_THAN_ASKED).toList();
        try (Node node = Node.on(TestDatabase.migrated())) {
            assertThat(node.bean(Importer.class).run(ImportingLedger.dossier(dossier(rows)), new Actor("clerk"),
                    Progress.silent()).complete()).isTrue();
            node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(1));
            Map<Kind, Set<String>> standings = standings(Visitor.of(node));
            assertThat(standings).doesNotContainKeys(Kind.ADDRESSEE_NOT_NAMED, Kind.VARIOUS_RECIPIENTS);
            assertThat(standings.get(Kind.ALL_REPLIED)).containsOnly("REPLIED");
            assertThat(standings.get(Kind.SOME_REPLIED)).containsOnly("SOME_REPLIED");
            assertThat(standings.get(Kind.NONE_REPLIED)).isSubsetOf("OVERDUE", "AWAITED");
            assertThat(Visitor.of(node).json("/recommendations.json?addresseeNamed=false").get("count").asLong())
                    .isEqualTo(2 * SHOWN_OF_EACH);
        }
    }

    private static Map<Kind, Set<String>> standings(Visitor visitor) {
        Map<Kind, Set<String>> standings = new TreeMap<>();
        String page = "/duties.json?size=100&validOn=" + DirtyRow.EDITION;
        while (page != null) {
            JsonNode list = visitor.json(page);
            list.get("items").forEach(duty -> standings.computeIfAbsent(kind(duty), _ -> new TreeSet<>())
                    .add(duty.get("reply").asString()));
            page = list.get("next").asString(null);
        }
        return standings;
    }

    private static Kind kind(JsonNode duty) {
        String file = duty.at("/recommendation/reference").asString();
        return Kind.valueOf(file.substring(0, file.lastIndexOf('-')).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Each row as commands: what it says, and no more. */
    private static String dossier(List<DirtyRow> rows) {
        List<String> entries = new ArrayList<>();
        rows.forEach(row -> entries.addAll(commands(row)));
        Stream<String> files = rows.stream().map(row -> "\"recommendation:" + row.file() + "\"");
        List<String> all = files.toList();
        for (int from = 0; from < all.size(); from += 500) {
            entries.add(entry("looked-" + from, "record-consultation", "\"consultation\":\"table-" + from + "\",\"occurredOn\":\""
                    + DirtyRow.EDITION + "\"," + SOURCE + ",\"upTo\":\"" + DirtyRow.EDITION + "\",\"files\":["
                    + String.join(",", all.subList(from, Math.min(all.size(), from + 500))) + "]"));
        }
        String bodies = DirtyRow.BODIES.stream().map(body -> "{\"institution\":\"" + DirtyRow.slug(body)
                + "\",\"occurredOn\":\"/2013-01-01\"," + SOURCE + ",\"name\":" + text(body)
                + ",\"institutionKind\":\"PUBLIC_BODY\"}").collect(Collectors.joining(","));
        return "{\"dossier\":\"table\",\"instalment\":\"first\",\"title\":\"A table\",\"about\":\"As it stands.\","
                + "\"sources\":[{\"source\":\"table\",\"publisher\":\"Example registry\",\"title\":\"Reports with replies\","
                + "\"publishedOn\":\"" + DirtyRow.EDITION + "\",\"occurredOn\":\"" + DirtyRow.EDITION
                + "\",\"sourceKind\":\"OTHER\"}],\"institutions\":[" + bodies + "],\"entries\":["
                + String.join(",\n", entries) + "]}";
    }

    private static List<String> commands(DirtyRow row) {
        List<String> commands = new ArrayList<>(List.of(issue(row)));
        if (row.replies() > 0 && row.replies() == row.addressees().size()) {
            row.addressees().stream().map(DirtyRow::slug).forEach(body -> commands.add(entry(row.file() + "-" + body,
                    "record-reply", file(row) + "\"occurredOn\":\"" + row.day() + "/" + DirtyRow.EDITION
                            + "\",\"statedBy\":\"" + body + "\"," + SOURCE + ",\"duties\":[\"" + row.file() + "/" + body
                            + "\"],\"unread\":\"NOT_AT_HAND\"")));
        } else if (row.replies() > 0) {
            commands.add(entry(row.file() + "-counted", "count-replies", file(row) + "\"occurredOn\":\"/" + DirtyRow.EDITION
                    + "\"," + SOURCE + ",\"replied\":" + row.replies() + ",\"precision\":\"EXACT\""
                    + row.sentCount().map(of -> ",\"of\":" + of).orElse("")));
        }
        return commands;
    }

    private static String file(DirtyRow row) {
        return "\"recommendation\":\"" + row.file() + "\",";
    }

    private static String issue(DirtyRow row) {
        return entry(row.file(), "issue-recommendation", file(row) + "\"occurredOn\":\"" + row.day()
                + "\",\"statedBy\":{\"unnamed\":\"the author of the report\"}," + SOURCE + ",\"origin\":\"CALL\",\"title\":"
                + text("Report " + row.index()) + ",\"words\":\"The words are not in the table.\","
                + (row.addressees().isEmpty() ? "\"addresseeNotNamed\":true," : "\"addressees\":["
                        + row.addressees().stream().map(body -> "\"" + DirtyRow.slug(body) + "\"")
                                .collect(Collectors.joining(",")) + "],")
                + (row.sentTo().isEmpty() ? "" : "\"note\":" + text("Sent to, as it is written: " + row.sentTo()) + ",")
                + (row.reference().isEmpty() ? "" : "\"externalIds\":[{\"scheme\":\"registry\",\"id\":"
                        + text(row.reference()) + "}],")
                + "\"replyDue\":\"" + row.day().plusDays(56) + "\"");
    }

    private static String entry(String key, String command, String fields) {
        return "{\"key\":\"" + key + "\",\"" + command + "\":{" + fields + "}}";
    }

    private static String text(String words) {
        return JsonMapper.shared().writeValueAsString(words);
    }
}
