package org.accountabilityledger.web.doors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accountabilityledger.projection.Act;
import org.accountabilityledger.projection.Acts;
import org.accountabilityledger.testing.Recorder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small history in one order of recording, as a file of a body of its own: what a door says of it is told in the words
 * that all its orders share.
 *
 * @param labels which act is recorded as which entry
 */
record Order(List<Act> acts, String kind, String file, String body, Map<Long, String> labels) {

    private static final Set<String> NUMBERS = Set.of("entry", "number", "reverses", "assessment", "reopens", "finding");
    // When it was recorded, and as the how-manieth, differs from one order to another.
    private static final Set<String> OF_THE_RECORDING = Set.of("position", "recordedAt", "next", "revision", "changedAt",
            "calendar", "updatedAt", "sequence");
    private static final Pattern NAMED = Pattern.compile("(entry[- ]|[a-z]+:ID/)(\\d+)");

    /** Every order of what comes behind the opening that the rules let through, recorded through the API. */
    static List<Order> recorded(Recorder recorder, String name, List<Act> acts) {
        List<Order> taken = new ArrayList<>();
        Set<List<Act>> refused = new HashSet<>();
        permute(new ArrayList<>(acts.subList(0, 1)), acts.subList(1, acts.size()), order -> {
            for (int length = 1; length <= order.size(); length++) {
                if (refused.contains(order.subList(0, length))) {
                    return;
                }
            }
            record(recorder, name + "o" + taken.size() + "x" + refused.size(), order, refused).ifPresent(taken::add);
        });
        return taken;
    }

    private static Optional<Order> record(Recorder recorder, String id, List<Act> order, Set<List<Act>> refused) {
        recorder.records("register-institution", """
                {"institution": "b%s", "occurredOn": "1996", "citations": [{"source": "report"}], "name": "Body %1$s",
                 "institutionKind": "PUBLIC_BODY"}""".formatted(id));
        String kind = Acts.kindOf(order.getFirst());
        Map<String, Long> numbers = new HashMap<>();
        Map<Long, String> labels = new HashMap<>();
        for (Act act : order) {
            Optional<String> json = Acts.numbered(act.json(), numbers);
            var answer = json.map(text -> recorder.sends(act.command(), text.replace("home-office", "b" + id)
                    .replace("ID", "f" + id)));
            if (answer.filter(each -> each.statusCode() == 201).isEmpty()) {
                refused.add(List.copyOf(order.subList(0, order.indexOf(act) + 1)));
                return Optional.empty();
            }
            for (JsonNode entry : JsonMapper.shared().readTree(answer.get().body()).get("entries")) {
                long number = Long.parseLong(entry.get("entry").asString().replaceFirst(".*/", ""));
                numbers.putIfAbsent(act.label(), number);
                labels.put(number, act.label());
            }
        }
        return Optional.of(new Order(order, kind, "f" + id, "b" + id, labels));
    }

    private static void permute(List<Act> begun, List<Act> left, Consumer<List<Act>> each) {
        if (left.isEmpty()) {
            each.accept(List.copyOf(begun));
        }
        for (Act next : left) {
            begun.add(next);
            permute(begun, left.stream().filter(other -> other != next).toList(), each);
            begun.removeLast();
        }
    }

    String path() {
        return "/" + kind + "s/" + file;
    }

    /** Whether a row is of this file: it, or one of its duties, is named there. */
    boolean isIn(JsonNode row) {
        return row.toString().matches("(?s).*\"" + file + "[\"/].*");
    }

    /** The same in every order: which file and body it is, and as which entry an act was recorded, said by the act. */
    String text(String said) {
        String named = said.replace(file, "ID").replace("Body " + body.substring(1), "BODY").replace(body, "BODY")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "MOMENT");
        Matcher numbers = NAMED.matcher(named);
        return numbers.replaceAll(each -> each.group(1) + labels.getOrDefault(Long.parseLong(each.group(2)), "?"));
    }

    /** JSON likewise; lists of entries are in the order of recording, so they are compared as sets. */
    Object told(JsonNode said) {
        if (said.isObject()) {
            Map<String, Object> told = new TreeMap<>();
            said.properties().stream().filter(field -> !OF_THE_RECORDING.contains(field.getKey())).forEach(field ->
                    told.put(field.getKey(), NUMBERS.contains(field.getKey()) && field.getValue().isIntegralNumber()
                            ? labels.getOrDefault(field.getValue().asLong(), "?")
                            : field.getKey().equals("entries") && field.getValue().isArray()
                                    ? field.getValue().valueStream().map(this::told).map(Object::toString).sorted().toList()
                                    : told(field.getValue())));
            return told;
        }
        return said.isArray() ? said.valueStream().map(this::told).toList() : text(said.asString());
    }

    @Override
    public String toString() {
        return acts.toString();
    }
}
