package org.accountabilityledger.reading.recommendations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockTerms;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.reading.timing.ClockRuleFileQuery;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.ClockTerm;
import org.accountabilityledger.wording.sentences.LetterText;
import org.springframework.stereotype.Component;

/** Answers with the letters that ask an addressee for its reply, each from what is on record and no more. */
@Component
public final class LettersQuery {

    private final RecommendationFileQuery files;
    private final ClockRuleFileQuery rules;

    public LettersQuery(RecommendationFileQuery files, ClockRuleFileQuery rules) {
        this.files = files;
        this.rules = rules;
    }

    /** Empty if there was never such a recommendation. */
    public Optional<LettersFile> answer(RecommendationId id) {
        return files.answer(id).map(file -> new LettersFile(file.reference(), file.title(), unanswered(file)));
    }

    private List<LettersFile.Unanswered> unanswered(RecommendationFile file) {
        List<RecommendationFile.Duty> duties = file.duties().stream()
                .filter(duty -> duty.replies().isEmpty() && duty.line().laid())
                .filter(duty -> !duty.line().mayBeReplied())
                .filter(duty -> duty.line().closed().isEmpty() && file.supersededBy().isEmpty()).toList();
        // Forty-three addressees have one clock: its rule is read once.
        Map<DutyLine.Clock, Optional<ClockTerms>> terms = duties.stream().flatMap(duty -> duty.line().clock().stream())
                .distinct().collect(Collectors.toMap(Function.identity(), this::terms));
        return duties.stream().map(duty -> unanswered(file, duty, duty.line().clock().flatMap(terms::get))).toList();
    }

    private static LettersFile.Unanswered unanswered(RecommendationFile file, RecommendationFile.Duty duty,
            Optional<ClockTerms> terms) {
        Set<ChaseStep> taken = EnumSet.noneOf(ChaseStep.class);
        duty.chases().forEach(chase -> taken.add(chase.step()));
        boolean overdue = duty.line().reply().equals(ReplyStanding.OVERDUE.name());
        List<LettersFile.Letter> letters = overdue ? letters(file, duty, terms, taken) : List.of();
        return new LettersFile.Unanswered(duty.line(), duty.chases(), Arrays.stream(ChaseStep.values())
                .filter(step -> overdue && !taken.contains(step)).findFirst(),
                terms.stream().flatMap(rule -> rule.escalation().stream()).map(LetterText::inWords).toList(), letters);
    }

    private static List<LettersFile.Letter> letters(RecommendationFile file, RecommendationFile.Duty duty,
            Optional<ClockTerms> terms, Set<ChaseStep> taken) {
        LetterText text = text(file, duty, terms);
        return Arrays.stream(ChaseStep.values()).map(step -> new LettersFile.Letter(step, ClockTerm.inWords(step),
                taken.contains(step), text.of(step))).toList();
    }

    private static LetterText text(RecommendationFile file, RecommendationFile.Duty duty, Optional<ClockTerms> terms) {
        DutyLine line = duty.line();
        return new LetterText(file.issuer().map(Named::title).or(file::issuedBy), new LetterText.Asked(line.recommendation().title(),
                line.number(), line.limb(), file.issued().map(Attribution::on), duty.limbWords().orElse(file.words())),
                line.addressee().title(), Optional.of(line.addresseeNow())
                        .filter(now -> !now.reference().equals(line.addressee().reference())).map(Named::title),
                line.originalDue(), line.currentDue(), line.clock().map(clock -> new LetterText.Clock(clock.basis(),
                        clock.counted(), clock.startedOn(), terms.map(by -> by.text().text()).orElse(clock.rule().title()))),
                duty.chases().stream().map(chase -> new LetterText.Taken(chase.step(), chase.stated().on())).toList(),
                line.consultedUpTo(), terms.flatMap(ClockTerms::extension));
    }

    private Optional<ClockTerms> terms(DutyLine.Clock clock) {
        return rules.answer(new ClockRuleId(clock.rule().reference())).flatMap(rule -> rule.versions().stream()
                .filter(version -> version.version() == clock.version()).findFirst()).map(version -> version.terms());
    }
}
