package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationState;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionState;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewState;

/** What the folds answer to a question of a small ledger, as a text. */
final class SmallAnswers {

    private SmallAnswers() {
    }

    static String to(SmallLedger ledger, Question question) {
        LocalDate day = ledger.day(question);
        Directory directory = ledger.directory(question);
        return switch (question.ask()) {
            case "consultedUpTo" -> text(directory.consultedUpTo(question.file()));
            case "listed" -> text(directory.find(question.file()).filter(Listing::standing).map(Listing::title));
            default -> switch (question.file().kind()) {
                case "commitment" -> new CommitmentAnswers(ledger.history(question, CommitmentEvent.class)
                        .foldOn(day, CommitmentState.EMPTY, CommitmentState::evolve), day, directory).to(question);
                case "recommendation" -> new RecommendationAnswers(ledger.history(question, RecommendationEvent.class)
                        .foldOn(day, RecommendationState.EMPTY, RecommendationState::evolve), day,
                        directory.consultedUpTo(question.file())).to(question);
                case "review" -> ReviewAnswers.to(question, ledger.history(question, ReviewEvent.class)
                        .foldOn(day, ReviewState.EMPTY, ReviewState::evolve));
                case "allegation" -> allegation(question, ledger.history(question, AllegationEvent.class)
                        .foldOn(day, AllegationState.EMPTY, AllegationState::evolve));
                case "institution" -> new InstitutionAnswers(ledger.history(question, InstitutionEvent.class)
                        .foldOn(day, InstitutionState.EMPTY, InstitutionState::evolve), day, directory).to(question);
                default -> throw unasked(question);
            };
        };
    }

    private static String allegation(Question question, AllegationState state) {
        return switch (question.ask()) {
            case "standing" -> text(state.standing());
            case "against" -> text(state.against().stream().map(InstitutionId::reference).toList());
            case "conclusion" -> text(state.conclusion().map(entry -> entry.event().conclusion()));
            default -> throw unasked(question);
        };
    }

    static String text(Optional<?> answer) {
        return answer.map(String::valueOf).orElse("nothing");
    }

    static String text(Collection<?> answers) {
        return answers.isEmpty() ? "nothing"
                : answers.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    static String text(boolean answer) {
        return answer ? "yes" : "no";
    }

    static List<String> references(Collection<InstitutionId> bodies) {
        return bodies.stream().map(InstitutionId::reference).toList();
    }

    static IllegalArgumentException unasked(Question question) {
        return new IllegalArgumentException("Nobody can ask '" + question.ask() + "' of a " + question.file().kind());
    }
}
