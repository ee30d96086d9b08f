package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.SmallAnswers.references;
import static org.accountabilityledger.accountability.SmallAnswers.text;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.institution.InstitutionState.Name;
import org.accountabilityledger.accountability.institution.InstitutionState.Tenure;
import org.accountabilityledger.accountability.institution.InstitutionState;

/** What an institution's state and its relations say when a small ledger asks. */
record InstitutionAnswers(InstitutionState state, LocalDate day, Directory directory) {

    String to(Question question) {
        InstitutionId self = new InstitutionId(question.file().reference());
        return switch (question.ask()) {
            case "standing" -> text(state.standing());
            case "name" -> text(state.names().stream().map(Name::name).reduce((earlier, later) -> later));
            case "holders" -> text(state.tenures().stream()
                    .filter(tenure -> tenure.office().text().equals(question.what().orElseThrow()))
                    .filter(tenure -> tenure.until().isEmpty()).map(Tenure::holder).toList());
            case "members" -> text(new TreeSet<>(references(directory.relationsOn(day).members(self))));
            case "successors" -> text(references(others(directory.relationsOn(day).successors(self), self)));
            case "answeredFor" -> text(directory.relationsOn(day).answersFor(other(question), self));
            case "barredFrom" -> text(directory.relationsOn(day).barred(self, other(question)));
            default -> throw SmallAnswers.unasked(question);
        };
    }

    private static InstitutionId other(Question question) {
        return new InstitutionId(question.what().orElseThrow());
    }

    private static Set<InstitutionId> others(Set<InstitutionId> bodies, InstitutionId self) {
        bodies.remove(self);
        return bodies;
    }
}
