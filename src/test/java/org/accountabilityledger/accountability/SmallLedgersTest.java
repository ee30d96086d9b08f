package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.SmallLedger.Recorded;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The judges of the folds: each small ledger gives the answers that were worked out by hand and written beside it. */
class SmallLedgersTest {

    private static final List<SmallLedger> LEDGERS = SmallLedger.all();

    @TestFactory
    Stream<DynamicContainer> every_small_ledger_gives_the_answers_written_beside_it() {
        return LEDGERS.stream().map(ledger -> DynamicContainer.dynamicContainer(ledger.toString(),
                ledger.questions().stream().map(question -> DynamicTest.dynamicTest(question.sentence(),
                        () -> judge(ledger, question)))));
    }

    @Test
    void a_dozen_small_ledgers_are_at_hand() {
        assertThat(LEDGERS).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void what_is_recorded_later_stands_lower() {
        assertThat(LEDGERS).allSatisfy(ledger -> assertThat(ledger.entries()).extracting(Recorded::recordedAt)
                .isSorted());
    }

    @Test
    void nothing_is_recorded_before_it_could_have_happened() {
        assertThat(LEDGERS).allSatisfy(ledger -> assertThat(ledger.entries()).allSatisfy(recorded ->
                assertThat(recorded.event().attestation().occurredOn().surelyAfter(
                        recorded.entry(LedgerEvent.class).recordedOn())).isFalse()));
    }

    @Test
    void a_withdrawal_withdraws_what_stood() {
        assertThat(LEDGERS).allSatisfy(ledger -> {
            Set<String> standing = new HashSet<>();
            ledger.entries().forEach(recorded -> {
                long withdrawn = recorded.event().withdraws();
                if (withdrawn > 0) {
                    assertThat(standing.remove(recorded.file() + " " + withdrawn)).as(recorded.toString()).isTrue();
                } else {
                    standing.add(recorded.file() + " " + recorded.number());
                }
            });
        });
    }

    @Test
    void no_sentence_asks_two_things_of_one_ledger() {
        assertThat(LEDGERS).allSatisfy(ledger -> assertThat(ledger.questions()).extracting(Question::sentence)
                .doesNotHaveDuplicates());
    }

    private static void judge(SmallLedger ledger, Question question) {
        assertThat(SmallAnswers.to(ledger, question)).as("%s: %s%n%s", ledger.name(), question.sentence(),
                question.because()).isEqualTo(question.answer());
    }
}
