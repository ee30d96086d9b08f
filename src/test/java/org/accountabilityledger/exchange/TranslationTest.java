package org.accountabilityledger.exchange;

import static org.accountabilityledger.exchange.DossierExamples.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.wording.crosswalk.Crosswalk;
import org.accountabilityledger.wording.crosswalk.Scale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A word of another register in a dossier becomes the value that the crosswalk reads it as, or is refused. */
class TranslationTest {

    private static final CommandReader COMMANDS = new CommandReader(CommandCatalogue.ofTheLedger());
    private static final Map<String, Scale> VALUES = Map.of("rule-on-reply", Scale.ADEQUACY, "report-progress",
            Scale.CLAIM, "assess-delivery", Scale.FINDING, "assess-outcome", Scale.OUTCOME, "close-commitment",
            Scale.CLOSING, "close-recommendation", Scale.CLOSING);

    @Test
    void every_word_is_put_into_the_one_value_that_it_is_read_as_and_into_no_other() {
        Crosswalk.OF_THE_LEDGER.vocabularies().forEach(vocabulary -> vocabulary.terms().forEach(term ->
                VALUES.forEach((command, scale) -> {
                    ObjectNode content = content(vocabulary.key(), term.word());
                    boolean one = term.readings().size() == 1 && term.readings().containsKey(scale);
                    assertThat(translate(content, command).isEmpty()).as(command + " " + term).isEqualTo(one);
                    ObjectNode expected = JsonMapper.shared().createObjectNode().put("verbatim", term.word());
                    assertThat(content).isEqualTo(one ? expected.put(scale.name().toLowerCase(Locale.ROOT),
                            term.readings().get(scale)) : expected);
                })));
    }

    @Test
    void a_word_that_is_read_as_none_or_several_is_refused_with_the_reason() {
        assertThat(translate(content("politifact", "Stalled"), "assess-delivery")).contains(new Fault("'Stalled' of "
                + "'politifact' is read as no value. No finding of ours says so: stalled is what an owner says of its own "
                + "promise. Leave out 'vocabulary', and write the value that the source supports.", "/verbatim"));
        assertThat(translate(content("ntsb-closed", "Acceptable Action"), "rule-on-reply")).contains(new Fault("'Acceptable "
                + "Action' of 'ntsb-closed' is read as adequacy ADEQUATE and closing IMPLEMENTED: each is an entry of its "
                + "own. It says two things: that what was done is acceptable, and that the file is closed for it. Leave out "
                + "'vocabulary', and write the value that the source supports.", "/verbatim"));
    }

    @Test
    void what_is_not_known_is_answered_with_the_nearest() {
        assertThat(translate(content("politifct", "Stalled"), "assess-delivery")).contains(new Fault("There is no vocabulary "
                + "'politifct': /crosswalk has all of them. Did you mean 'politifact'?", "/vocabulary"));
        assertThat(translate(content("politifact", "Promise kept"), "assess-delivery")).contains(new Fault("'Promise kept' is "
                + "no word of 'politifact'. Did you mean 'Promise Kept'?", "/verbatim"));
        assertThat(translate(content("politifact", "Promise Kept"), "rule-on-reply")).contains(new Fault("'Promise Kept' of "
                + "'politifact' is read as delivery finding COMPLETE, which this command does not record.", "/verbatim"));
        assertThat(translate(content("politifact", "Promise Kept").put("finding", "COMPLETE"), "assess-delivery"))
                .contains(new Fault("The value is found by its word, and given too: leave out 'finding' or 'vocabulary'.",
                        "/finding"));
    }

    @Test
    void where_no_vocabulary_is_named_or_no_word_is_taken_nothing_is_done() {
        ObjectNode own = JsonMapper.shared().createObjectNode().put("finding", "LIMITED").put("verbatim", "So so");
        assertThat(translate(own, "assess-delivery")).isEmpty();
        assertThat(own).hasToString("{\"finding\":\"LIMITED\",\"verbatim\":\"So so\"}");
        assertThat(translate(content("politifact", "Promise Kept"), "make-commitment")).isEmpty();
    }

    @Test
    void a_dossier_is_recorded_with_the_value_and_the_word_and_refused_at_the_line_of_a_word_that_says_too_little() {
        try (ImportingLedger ledger = new ImportingLedger()) {
            assertThat(ledger.check(dossier("Promise Broken")).faults()).extracting(DossierFault::line, DossierFault::key)
                    .contains(Tuple.tuple(27, "rated"));
            Report report = ledger.run(dossier("Promise Kept"));
            assertThat(report.faults()).isEmpty();
            DeliveryAssessed recorded = (DeliveryAssessed) ledger.journal.after(0, 100).getLast().event();
            assertThat(recorded.finding()).isEqualTo(DeliveryFinding.COMPLETE);
            assertThat(recorded.verbatim()).contains(Verbatim.of("Promise Kept"));
        }
    }

    private static String dossier(String word) {
        return HEADER + """
            sources:
              - {source: s01, publisher: A, title: One, publishedOn: 2003, occurredOn: 2003, sourceKind: OTHER}
            institutions:
              - {institution: owner, name: Owner, institutionKind: OTHER, occurredOn: 2000, citations: [{source: s01}]}
              - {institution: rater, name: Rater, institutionKind: OTHER, occurredOn: 2000, citations: [{source: s01}]}
            entries:
              - key: made
                make-commitment:
                  commitment: pledge
                  occurredOn: 2020
                  citations: [{source: s01}]
                  title: A pledge
                  owner: owner
                  words: It will be done.
              - key: rated
                assess-delivery:
                  commitment: pledge
                  occurredOn: 2024
                  statedBy: rater
                  citations: [{source: s01}]
                  vocabulary: politifact
                  verbatim: %s
                  words: We looked.
            """.formatted(word);
    }

    private static ObjectNode content(String vocabulary, String word) {
        return JsonMapper.shared().createObjectNode().put("vocabulary", vocabulary).put("verbatim", word);
    }

    private static Optional<Fault> translate(ObjectNode content, String command) {
        return Translation.in(content, COMMANDS.schema(command));
    }
}
