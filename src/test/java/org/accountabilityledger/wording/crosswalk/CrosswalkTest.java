package org.accountabilityledger.wording.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.wording.crosswalk.Crosswalk.Term;
import org.accountabilityledger.wording.crosswalk.Crosswalk.Vocabulary;
import org.junit.jupiter.api.Test;

/** Every word of the registers that are known here is read as what it says, and as nothing where it does not say enough. */
class CrosswalkTest {

    /** Written down a second time, so that no word is read otherwise by a slip: register, word, values. */
    private static final String TABLE = """
            ntsb-open | Open - Await Response | none
            ntsb-open | Open - Response Received | REPLY REPLIED
            ntsb-open | Open - Initial Response Received | REPLY REPLIED
            ntsb-open | Open - Acceptable Response | ADEQUACY ADEQUATE
            ntsb-open | Open - Acceptable Alternate Response | ADEQUACY ADEQUATE_ALTERNATE
            ntsb-open | Open - Unacceptable Response | ADEQUACY INADEQUATE
            ntsb-closed | Exceeds Recommended Action | CLOSING EXCEEDED
            ntsb-closed | Acceptable Action | ADEQUACY ADEQUATE, CLOSING IMPLEMENTED
            ntsb-closed | Acceptable Alternate Action | ADEQUACY ADEQUATE_ALTERNATE, CLOSING ALTERNATE
            ntsb-closed | Unacceptable Action | ADEQUACY INADEQUATE
            ntsb-closed | Unacceptable Action/No Response Received | CLOSING NO_RESPONSE
            ntsb-closed | Reconsidered | CLOSING RECONSIDERED
            ntsb-closed | No Longer Applicable | CLOSING NO_LONGER_APPLICABLE
            ntsb-closed | Superseded | CLOSING SUPERSEDED
            ntsb-closed | Acceptable ... Superseded | ADEQUACY ADEQUATE, CLOSING SUPERSEDED
            ntsb-closed | Alternate ... Superseded | ADEQUACY ADEQUATE_ALTERNATE, CLOSING SUPERSEDED
            ntsb-closed | Unacceptable ... Superseded | ADEQUACY INADEQUATE, CLOSING SUPERSEDED
            ntsb-reply | adopt complete | REPLY ACCEPTED
            ntsb-reply | adopt part | REPLY ACCEPTED_IN_PART
            ntsb-reply | refuse | REPLY REJECTED
            us-coast-guard | concurs | REPLY ACCEPTED
            us-coast-guard | partially concurs | REPLY ACCEPTED_IN_PART
            us-coast-guard | does not concur | REPLY REJECTED
            gao | Open | none
            gao | Closed - Implemented | CLOSING IMPLEMENTED
            gao | Closed - Not Implemented | CLOSING NOT_IMPLEMENTED
            gao | priority | none
            gao | resolved | none
            gao | unresolved | none
            taic | Open | none
            taic | Closed acceptable | none
            taic | Closed cancelled | none
            taic | Closed superseded | CLOSING SUPERSEDED
            taic | Unconfirmed | none
            taic | Withdrawn | none
            taic-new | Accepted and implemented | REPLY ACCEPTED, CLAIM CLAIMED_COMPLETE
            taic-new | Accepted | REPLY ACCEPTED
            taic-new | Under consideration | REPLY UNDER_CONSIDERATION
            taic-new | Rejected | REPLY REJECTED
            taic-active | Implemented | none
            taic-active | Being implemented | none
            taic-active | Under consideration | REPLY UNDER_CONSIDERATION
            taic-active | No further action | none
            taic-active | Rejected | REPLY REJECTED
            uk-inquiries | accepted in full | REPLY ACCEPTED
            uk-inquiries | accepted in part | REPLY ACCEPTED_IN_PART
            uk-inquiries | accepted in principle | REPLY ACCEPTED_IN_PRINCIPLE
            uk-inquiries | acknowledged | none
            uk-inquiries | rejected | REPLY REJECTED
            uk-inquiries | none | none
            grenfell | In progress | CLAIM IN_PROGRESS
            grenfell | Complete | CLAIM CLAIMED_COMPLETE
            inquest-mechanism | implemented | none
            inquest-mechanism | partly implemented | none
            inquest-mechanism | rejected | REPLY REJECTED
            inquest-mechanism | not responded | none
            australia-disability | Accept | REPLY ACCEPTED
            australia-disability | Accept in principle | REPLY ACCEPTED_IN_PRINCIPLE
            australia-disability | Subject to further consideration | REPLY UNDER_CONSIDERATION
            australia-disability | Note | REPLY NOTED
            australia-disability | not accept | none
            australia-disability | Completed | none
            upr | supported | REPLY ACCEPTED
            upr | supported in part | REPLY ACCEPTED_IN_PART
            upr | noted | REPLY NOTED
            un-human-rights-committee | A largely satisfactory | none
            un-human-rights-committee | B partially | ADEQUACY PARTLY_ADEQUATE
            un-human-rights-committee | C not satisfactory | ADEQUACY INADEQUATE
            un-human-rights-committee | D no cooperation/information | none
            un-human-rights-committee | E contrary | none
            ogp-irm | No Evidence Available | FINDING NO_EVIDENCE
            ogp-irm | Not Started | FINDING NOT_STARTED
            ogp-irm | Limited | FINDING LIMITED
            ogp-irm | Substantial | FINDING SUBSTANTIAL
            ogp-irm | Complete | FINDING COMPLETE
            ogp-opened | Worsened | OUTCOME WORSENED
            ogp-opened | Did not change | OUTCOME NO_CHANGE
            ogp-opened | Marginal | OUTCOME MARGINAL
            ogp-opened | Major | OUTCOME MAJOR
            ogp-opened | Outstanding | OUTCOME OUTSTANDING
            canada-action-plan | NS | none
            canada-action-plan | LP | none
            canada-action-plan | SP | none
            canada-action-plan | C | none
            canada-mandate | Completed - fully met | CLAIM CLAIMED_COMPLETE
            canada-mandate | Completed - modified | none
            canada-mandate | Actions taken, progress made | CLAIM IN_PROGRESS
            canada-mandate | ... toward ongoing goal | none
            canada-mandate | ... challenges | none
            canada-mandate | Not being pursued | CLAIM NOT_PURSUED
            politifact | Not Yet Rated | none
            politifact | In the Works | FINDING IN_PROGRESS
            politifact | Stalled | none
            politifact | Promise Kept | FINDING COMPLETE
            politifact | Compromise | FINDING COMPROMISE
            politifact | Promise Broken | none
            trumptracker | Not started | none
            trumptracker | In progress | none
            trumptracker | Achieved | none
            trumptracker | Broken | none
            trumptracker | Compromised | none
            wevis | nodata | none
            wevis | proposed | none
            wevis | working | none
            wevis | paused | none
            wevis | done | none
            council-scrutiny | Green achieved, stop monitoring | none
            council-scrutiny | Amber acceptable, continue | none
            council-scrutiny | Red unacceptable, lead officer called | none
            council-scrutiny | Complete | none
            council-scrutiny | Ongoing | none
            council-scrutiny | Paused | none
            police-force | awaiting allocation | none
            police-force | in progress | CLAIM IN_PROGRESS
            police-force | pending sign off | none
            police-force | closed | none
            """;

    @Test
    void every_word_is_read_as_the_table_has_it_and_no_other_word_is() {
        assertThat(vocabularies().flatMap(vocabulary -> vocabulary.terms().stream().map(term -> vocabulary.key() + " | "
                + term.word() + " | " + values(term)))).containsExactlyElementsOf(TABLE.lines().toList());
    }

    @Test
    void a_word_that_is_read_as_none_or_as_several_says_why() {
        assertThat(terms().filter(term -> term.readings().size() != 1)).hasSizeGreaterThan(40)
                .allMatch(term -> term.remark().isPresent());
    }

    @Test
    void a_register_is_described_and_has_each_word_once() {
        assertThat(vocabularies().map(Vocabulary::key)).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
        assertThat(vocabularies()).allSatisfy(vocabulary -> {
            assertThat(Stream.of(vocabulary.name(), vocabulary.usedBy(), vocabulary.basis())).allMatch(text -> !text.isBlank());
            assertThat(vocabulary.terms()).extracting(Term::word).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void a_remark_is_made_of_sentences() {
        assertThat(terms().flatMap(term -> term.remark().stream())).allMatch(remark -> remark.matches("[A-Z].*\\."));
    }

    @Test
    void what_a_body_says_of_itself_is_never_read_as_a_finding() {
        assertThat(vocabularies().filter(vocabulary -> vocabulary.usedBy().matches(".* of (its|their) own .*|Addressees.*"))
                .flatMap(vocabulary -> vocabulary.terms().stream())).isNotEmpty().noneMatch(term ->
                        term.readings().containsKey(Scale.FINDING) || term.readings().containsKey(Scale.OUTCOME));
    }

    @Test
    void a_value_that_the_ledger_does_not_have_is_refused() {
        for (String none : List.of("PARTLY", "NOT_RULED", "accepted", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Term("x", Map.of(Scale.ADEQUACY, none), Optional.empty()))
                    .withMessage("'%s' is no value of ADEQUACY: it is one of ADEQUATE, ADEQUATE_ALTERNATE, PARTLY_ADEQUATE, "
                            + "INADEQUATE.", none);
        }
    }

    private static String values(Term term) {
        return term.readings().isEmpty() ? "none" : term.readings().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
    }

    private static Stream<Vocabulary> vocabularies() {
        return Crosswalk.OF_THE_LEDGER.vocabularies().stream();
    }

    private static Stream<Term> terms() {
        return vocabularies().flatMap(vocabulary -> vocabulary.terms().stream());
    }
}
