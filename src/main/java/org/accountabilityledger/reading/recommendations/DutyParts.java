package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.PlainReply;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.standpoint.Statements;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.ClockTerm;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;
import org.accountabilityledger.wording.sentences.RecommendationSentences;

/** Puts each part of a folded duty beside the entry that says so. */
record DutyParts(DutyState duty, DutyLine line, RecommendationState state, Statements stated) {

    RecommendationFile.Duty duty(Optional<String> limbWords, List<CommitmentItem> commitments) {
        return new RecommendationFile.Duty(line, limbWords, replies(), reported(), rulings(), moves(), chases(),
                fellDue(), commitments,
                nothingPromised(commitments));
    }

    private List<RecommendationFile.Given> replies() {
        List<ReplyLine.Given> all = duty.line().replies();
        boolean late = state.answeredLate(duty);
        return IntStream.range(0, all.size()).mapToObj(i -> new RecommendationFile.Given(all.get(i).reply(),
                all.get(i).reply().inWords(), all.get(i).words().map(Words::text),
                all.get(i).doneBy().map(Dated::of), late && i == 0,
                duty.line().last().filter(all.get(i)::equals).isPresent(), stated.of(all.get(i).entry().number()))).toList();
    }

    private List<RecommendationFile.Reported> reported() {
        return state.reported().to(duty.id()).map(entry -> switch (entry.event()) {
            case PlainReply reply -> reported(entry, reply.reply(), reply.said());
            case ReplyReversed turn -> reported(entry, turn.to(), turn.reason());
            default -> throw new IllegalStateException(entry.event().getClass().getName() + " is no reply.");
        }).toList();
    }

    private RecommendationFile.Reported reported(Entry<RecommendationEvent> entry, Reply reply, Optional<Words> words) {
        return new RecommendationFile.Reported(reply.inWords(), words.map(Words::text), stated.of(entry.number()));
    }

    private List<RecommendationFile.Ruling> rulings() {
        return duty.rulings().stream().map(ruling -> new RecommendationFile.Ruling(ruling.event().adequacy(),
                AdequacyScale.inWords(ruling.event().adequacy()), ruling.event().verbatim(), ruling.event().words().text(),
                ruling.event().noReplyOnRecord(),
                duty.ruling().filter(ruling::equals).isPresent(), stated.of(ruling.number()))).toList();
    }

    private List<RecommendationFile.Move> moves() {
        return duty.clock().changes().stream().map(change -> new RecommendationFile.Move(
                change.from().map(Dated::of), Dated.of(change.to()), state.timing(duty, change) == MoveTiming.AFTER,
                stated.of(change.entry().number()))).toList();
    }

    private List<RecommendationFile.Chase> chases() {
        return duty.chases().stream().map(chase -> new RecommendationFile.Chase(chase.event().step(),
                ClockTerm.inWords(chase.event().step()), chase.event().words().map(Words::text),
                stated.of(chase.number()))).toList();
    }

    private List<RecommendationFile.FellDue> fellDue() {
        return state.noted().stream().filter(entry -> entry.event().duty().equals(duty.id()))
                .map(entry -> new RecommendationFile.FellDue(Dated.of(entry.event().due()),
                        entry.event().consultedUpTo(), stated.of(entry.number()))).toList();
    }

    /** In the order of the replies: a reversal follows the reply that it takes back. */
    List<RecommendationFile.Reversal> reversals() {
        return duty.line().turns().stream().map(this::reversal).toList();
    }

    private RecommendationFile.Reversal reversal(ReplyLine.Turn turn) {
        return new RecommendationFile.Reversal(line, turn.from(), turn.from().inWords(),
                turn.said().flatMap(ReplyLine.Given::words).map(Words::text),
                turn.said().map(given -> stated.of(given.entry().number())), turn.then().reply(),
                turn.then().reply().inWords(), turn.then().words().map(Words::text),
                stated.of(turn.then().entry().number()));
    }

    private Optional<String> nothingPromised(List<CommitmentItem> commitments) {
        return line.accepted() && line.doneBy().isEmpty() && commitments.isEmpty() && line.closed().isEmpty()
                ? Optional.of(RecommendationSentences.nothingPromised(ConsultedWords.of(line.consultedUpTo())))
                : Optional.empty();
    }
}
