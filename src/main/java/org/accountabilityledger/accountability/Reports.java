package org.accountabilityledger.accountability;

import java.time.LocalDate;

/**
 * The rules of reported speech: a source lays words to somebody, and somebody else is its witness for them. Such a
 * statement is kept beside what its speaker says itself, and moves nothing until the speaker confirms it.
 */
record Reports(LedgerCommand command, LocalDate today, Directory directory) {

    private static final String REPORTER = "/reportedBy";

    /** Somebody else reports what is named as somebody's statement, of a kind that can be reported. */
    void require() {
        Attestation attestation = command.attestation();
        attestation.reportedBy().ifPresent(reporter -> {
            Rule.REPORTED_BY_ANOTHER.require(command.reportable(), "This command records what its own recorder or source "
                    + "says: leave out 'reportedBy', and say in 'statedBy' or in the words who says so.", REPORTER);
            Speaker speaker = attestation.statedBy().orElseThrow(() -> Rule.REPORTED_BY_ANOTHER.broken(
                    "Say in 'statedBy' whose words '" + reporter.shown() + "' reports.", "/statedBy"));
            Rule.REPORTED_BY_ANOTHER.require(!reporter.equals(speaker), "'" + speaker.shown()
                    + "' states it itself: leave out 'reportedBy'.", REPORTER);
            reporter.body().ifPresent(body -> speaker.body().ifPresent(stated -> requireUnrelated(body, stated)));
        });
    }

    private void requireUnrelated(InstitutionId reporter, InstitutionId stated) {
        Rule.REPORTED_BY_ANOTHER.require(!new RoughRelations(directory, command.attestation().occurredOn(), today)
                .surelyBarred(reporter, stated), "'" + reporter.reference() + "' is what '" + stated.reference()
                + "' is part of, or one of its parts or predecessors.", REPORTER);
    }

    /** Who is reported to have said it answers, or a body that answers for it. */
    static void requireAnswer(AnswerReport answer, History<? extends LedgerEvent> history, LocalDate today,
            Directory directory) {
        answer.attestation().require(today, directory);
        Entry<? extends LedgerEvent> entry = history.requireStanding(answer.entry(), "/entry");
        Attestation reported = entry.attestation();
        Rule.REPORT_IS_ANSWERED.require(reported.reported(), "Entry " + answer.entry()
                + " is stated by its speaker, and nobody reports it.", "/entry");
        Speaker speaker = answer.attestation().statedBy().orElseThrow(() -> Rule.REPORT_IS_ANSWERED.broken(
                "Say in 'statedBy' who answers.", "/statedBy"));
        Speaker stated = reported.statedBy().orElseThrow();
        boolean answersFor = speaker.body().flatMap(body -> stated.body().map(of -> new RoughRelations(directory,
                answer.attestation().occurredOn(), today).mayAnswerFor(body, of))).orElse(speaker.equals(stated));
        Rule.REPORT_IS_ANSWERED.require(answersFor, "'" + speaker.shown() + "' is not '" + stated.shown()
                + "', nor recorded as answering for it.", "/statedBy");
        Rule.FIELDS_AGREE.require(answer.answer() != ReportAnswer.CORRECTED || answer.words().isPresent(),
                "Say in 'words' what was said instead.", "/words");
        Rule.IN_ITS_PLACE.require(!answer.attestation().occurredOn().surelyBefore(entry.occurredOn()),
                "It answers entry " + answer.entry() + ", which is dated " + entry.occurredOn().inWords() + ".",
                "/occurredOn");
        Rule.REPORTED_BY_ANOTHER.require(!answer.attestation().reported(), "What is reported is not answered by what is "
                + "reported.", REPORTER);
    }
}
