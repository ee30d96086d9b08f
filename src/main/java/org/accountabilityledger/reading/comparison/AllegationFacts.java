package org.accountabilityledger.reading.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.allegations.AllegationFile;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.reading.standpoint.Statement;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.AllegationTerms;

/** An allegation with what is answered to it, as a comparison reads it. */
final class AllegationFacts {

    private AllegationFacts() {
    }

    static Facts of(AllegationFile file) {
        Facts facts = new Facts().put("File", file.withdrawn().isPresent() ? "withdrawn" : "on record")
                .put("Title", file.title()).put("What is alleged", file.alleged().flatMap(Statement::words))
                .put("Who says so", file.alleged().map(AllegationFacts::dated));
        file.replies().forEach(reply -> facts.put("What " + reply.body().title() + " answers",
                answers(reply.answers())));
        return facts.put("Other answers", some(file.otherAnswers()))
                .put("It also concerns", CommitmentFacts.names(file.concerning()).map(names -> names
                        + " (not accused here)"))
                .put("Said in support of it", file.corroborations().isEmpty() ? Optional.empty()
                        : Optional.of(file.corroborations().stream().map(AllegationFacts::dated)
                                .collect(Collectors.joining("; "))))
                .put("Referred to", CommitmentFacts.names(file.referrals().stream()
                        .map(AllegationFile.Referral::to).toList()))
                .put("Looked into by", CommitmentFacts.names(file.reviews()))
                .put("What was concluded", concluded(file))
                .put("Looked at again", some(file.reopenings()))
                .put("Sources consulted up to", file.consultedUpTo().map(day -> EdtfDate.of(day).inWords())
                        .orElse("not on record"));
    }

    private static String concluded(AllegationFile file) {
        return file.conclusions().stream().filter(AllegationFile.Concluded::holds).reduce((earlier, later) -> later)
                .map(each -> AllegationTerms.of(each.conclusion()) + " – " + dated(each.statement()))
                .orElse("no conclusion on record" + (file.withdrawn().isPresent() ? "" : ": it stays an allegation"));
    }

    private static Optional<String> some(List<Statement> statements) {
        return statements.isEmpty() ? Optional.empty() : Optional.of(words(statements));
    }

    static String answers(List<Statement> answers) {
        return answers.isEmpty() ? "no answer on record" : words(answers);
    }

    private static String words(List<Statement> statements) {
        return statements.stream().map(each -> each.words().map(said -> English.quoted(said) + " – ").orElse("")
                + dated(each)).collect(Collectors.joining("; "));
    }

    /** Who reports what somebody says does not say it. */
    static String dated(Statement statement) {
        Attribution stated = statement.stated();
        return (stated.speaker().isPresent() ? stated.whoever() : stated.saidBy()) + " (" + stated.on().words() + ")";
    }
}
