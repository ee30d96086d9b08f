package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists are in the order of letters and of numbers, as a reader looks a name up. */
class LetterOrderTest {

    private static final List<String> ORDER = List.of("1 plan", "2 plans", "10 plans", "100 plans", "Apple", "Ávila Council",
            "banana", "Łódź board", "Lund", "Ørsted", "Österreich", "Ozone", "zeta board");

    private static Node node;
    private static Visitor visitor;

    @BeforeAll
    static void names_are_recorded_in_any_order() {
        node = Node.on(TestDatabase.migrated());
        visitor = Visitor.of(node);
        source("s0", "0");
        List<String> names = new ArrayList<>(ORDER);
        Collections.shuffle(names, new Random(Seed.of(LetterOrderTest.class)));
        for (String name : names) {
            int place = ORDER.indexOf(name) + 1;
            source("s-" + place, name);
            visitor.records("register-institution", """
                    {"institution":"b-%d","occurredOn":"1996","citations":[{"source":"s0"}],"name":"%s",
                     "institutionKind":"PUBLIC_BODY"}""".formatted(place, name));
            visitor.records("make-commitment", """
                    {"commitment":"c-%d","occurredOn":"2025-01-10","statedBy":"b-%1$d","citations":[{"source":"s0"}],
                     "title":"%s","owner":"b-%1$d","words":"Words."}""".formatted(place, name));
        }
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @Test
    void every_list_is_in_the_order_of_letters_and_the_other_way_round() {
        assertInOrder("/institutions.json?order=%s", "b-");
        assertInOrder("/sources.json?sort=title&order=%s", "s-");
        assertInOrder("/sources.json?sort=publisher&order=%s", "s-");
        assertInOrder("/commitments.json?sort=title&order=%s", "c-");
        assertInOrder("/commitments.json?sort=owner&order=%s", "c-");
        assertInOrder("/commitments.json?sort=reference&order=%s", "c-");
    }

    @Test
    void the_bodies_to_choose_from_are_in_the_order_of_letters() {
        assertThat(visitor.page("/commitments").select("select[name=institution] option").eachText())
                .containsSubsequence(ORDER);
    }

    private static void assertInOrder(String address, String prefix) {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= ORDER.size(); i++) {
            expected.add(prefix + i);
        }
        assertThat(references(address.formatted("asc"), prefix)).as(address).isEqualTo(expected);
        assertThat(references(address.formatted("desc"), prefix)).as(address).isEqualTo(expected.reversed());
    }

    private static List<String> references(String address, String prefix) {
        return StreamSupport.stream(visitor.json(address).get("items").spliterator(), false)
                .map(item -> item.get("reference").asString()).filter(reference -> reference.startsWith(prefix)).toList();
    }

    private static void source(String reference, String name) {
        visitor.records("register-source", """
                {"source":"%s","occurredOn":"2025-01-01","publisher":"%s","title":"%2$s",
                 "publishedOn":"2025-01-01","sourceKind":"NEWS_REPORT"}""".formatted(reference, name));
    }
}
