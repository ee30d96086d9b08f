package org.accountabilityledger.web.times;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accountabilityledger.journal.Moment;

/**
 * The links of RFC 7089: from a page to itself as its own TimeGate, to its TimeMap, and to its mementos.
 *
 * @param here the address of this ledger
 */
record MementoLinks(String here, Address address) {

    static final String FORMAT = "application/link-format";

    String toTheGate() {
        return "<%s%s>; rel=\"original timegate\", <%s%s>; rel=\"timemap\"; type=\"%s\"".formatted(here,
                address.original(), here, address.timemap(), FORMAT);
    }

    /** Those of a memento: first, last, and its neighbours, each of them once. */
    String ofMemento(Moment change, PageChanges changes) {
        List<Moment> known = new ArrayList<>();
        changes.first().ifPresent(known::add);
        changes.before(change).ifPresent(known::add);
        changes.after(change).ifPresent(known::add);
        changes.last().ifPresent(known::add);
        String first = known.stream().distinct().map(each -> memento(each, rel(each, change, changes)))
                .collect(Collectors.joining(", "));
        return toTheGate() + ", " + first;
    }

    String memento(Moment change, String rel) {
        return "<%s%s>; rel=\"%s\"; datetime=\"%s\"".formatted(here, address.memento(change.recordedAt()), rel,
                Written.memento(change.recordedAt()));
    }

    private static String rel(Moment each, Moment change, PageChanges changes) {
        List<String> rels = new ArrayList<>();
        if (changes.first().filter(each::equals).isPresent()) {
            rels.add("first");
        }
        if (each.position() < change.position() && changes.before(change).filter(each::equals).isPresent()) {
            rels.add("prev");
        }
        if (each.position() > change.position() && changes.after(change).filter(each::equals).isPresent()) {
            rels.add("next");
        }
        if (changes.last().filter(each::equals).isPresent()) {
            rels.add("last");
        }
        rels.add("memento");
        return String.join(" ", rels);
    }
}
