package org.accountabilityledger.reading.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.wording.Choice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each list that is declared answers with each of its filters, each choice of it and several of them, in each order and
 * direction, on the database as it is migrated: a column that is called otherwise there fails here.
 */
class EveryListTest {

    private static Node node;
    private static List<ListQuery<?, ?, ?>> lists;

    @BeforeAll
    static void the_demonstration() {
        node = Node.on(Demonstrated.database());
        lists = node.all(ListQuery.class).stream().<ListQuery<?, ?, ?>>map(each -> each).toList();
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void every_filter_and_choice_is_answered_in_every_order_and_direction() {
        assertThat(lists).hasSizeGreaterThan(10);
        for (ListQuery<?, ?, ?> list : lists) {
            for (ListRequest request : requests(list)) {
                assertThatNoException().as(list.list().path() + " " + request)
                        .isThrownBy(() -> list.answer(request));
            }
        }
    }

    @Test
    void a_list_is_as_long_as_its_count_says_whatever_narrows_it() {
        for (ListQuery<?, ?, ?> list : lists) {
            for (Map<String, String> filters : filters(list)) {
                ListRequest request = ListRequest.of(filters);
                assertThat(AllPages.of(list, request.rows(25))).as(list.list().path() + " " + filters)
                        .hasSize((int) list.count(request)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void each_choice_leaves_so_many_rows_as_its_facet_says() {
        for (ListQuery<?, ?, ?> list : lists) {
            Facets facets = list.facets(ListRequest.all());
            for (Filter filter : list.list().filters()) {
                for (Choice choice : filter.choices()) {
                    assertThat(facets.of(filter.key(), choice.value())).as(list.list().path() + " " + choice)
                            .contains(list.count(ListRequest.of(Map.of(filter.key(), choice.value()))));
                }
            }
        }
    }

    @Test
    void the_newest_entries_of_a_list_are_those_of_its_files() {
        for (ListQuery<?, ?, ?> list : lists) {
            assertThat(list.newest(ListRequest.all(), Long.MAX_VALUE).isEmpty()).as(list.list().path())
                    .isEqualTo(list.count(ListRequest.all()) == 0);
            assertThat(list.newest(ListRequest.all(), Long.MAX_VALUE)).as(list.list().path())
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(list.newest(ListRequest.all(), 1)).isEmpty();
        }
    }

    private static List<ListRequest> requests(ListQuery<?, ?, ?> list) {
        List<ListRequest> requests = new ArrayList<>();
        for (Map<String, String> filters : filters(list)) {
            for (Sort sort : list.list().sorts()) {
                Stream.of(false, true).forEach(down -> requests.add(ListRequest.of(filters).by(sort.key()).turned(down)
                        .rows(2)));
            }
        }
        return requests;
    }

    /** None; each choice of each; two choices of each; and the first file that each offers, if any. */
    private static List<Map<String, String>> filters(ListQuery<?, ?, ?> list) {
        List<Map<String, String>> filters = new ArrayList<>(List.of(Map.of()));
        for (Filter filter : list.list().filters()) {
            List<String> values = filter.choices().stream().map(Choice::value).toList();
            values.forEach(value -> filters.add(Map.of(filter.key(), value)));
            filters.add(Map.of(filter.key(), Several.of(values.subList(0, Math.min(2, values.size())))));
        }
        for (FileFilter filter : list.list().files()) {
            List<String> offered = list.choices(filter).stream().map(Choice::value).limit(2).toList();
            offered.forEach(value -> filters.add(Map.of(filter.key(), value)));
            if (offered.size() > 1) {
                filters.add(Map.of(filter.key(), Several.of(offered)));
            }
        }
        return filters;
    }
}
