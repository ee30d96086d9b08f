package org.accountabilityledger.reading.allegations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.ClosedTimes.Closed;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.AllegationState;
import org.accountabilityledger.reading.allegations.AllegationFile.Reply;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkQuery;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.sources.ConsultedQuery;
import org.accountabilityledger.reading.standpoint.FileEntries;
import org.accountabilityledger.reading.standpoint.Statement;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.sentences.AllegationSentences;
import org.springframework.stereotype.Component;

/** Answers what one allegation says, and what is answered to it. */
@Component
public final class AllegationFileQuery {

    private final Tables database;
    private final Directory directory;
    private final EntryQuery lines;
    private final NameQuery nameBook;
    private final LinkQuery links;
    private final ConsultedQuery consulted;

    public AllegationFileQuery(Tables database, Directory directory, EntryQuery lines, NameQuery nameBook,
            LinkQuery links, ConsultedQuery consulted) {
        this.database = database;
        this.directory = directory;
        this.lines = lines;
        this.nameBook = nameBook;
        this.links = links;
        this.consulted = consulted;
    }

    /** Empty if it was never raised. */
    public Optional<AllegationFile> answer(AllegationId allegation) {
        History<AllegationEvent> history = database.history(allegation, AllegationEvent.class);
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(file(allegation, history, history.fold(AllegationState.EMPTY, AllegationState::evolve)));
    }

    private AllegationFile file(AllegationId allegation, History<AllegationEvent> history, AllegationState state) {
        FileEntries sheet = FileEntries.of(FileRef.of(allegation), lines);
        Optional<LocalDate> upTo = consulted.of(allegation);
        Optional<Withdrawn> withdrawn = sheet.withdrawn(state.standing(), "allegation-raised");
        return new AllegationFile(allegation.reference(), state.title().map(Words::text)
                .or(() -> AllegationRows.everCalled(history)).orElse(allegation.reference()),
                status(state, sheet, withdrawn, upTo), withdrawn,
                state.raised().map(raised -> sheet.statement(raised, raised.event().words())),
                state.against().stream().map(body -> reply(body, state, sheet)).toList(),
                sheet.named(state.concerning()), otherAnswers(state, sheet),
                state.corroborations().stream().map(each -> sheet.statement(each, each.event().words())).toList(),
                state.referrals().stream().map(each -> new AllegationFile.Referral(sheet.names().of(each.event().to()),
                        sheet.statement(each, each.event().reason()))).toList(),
                conclusions(state, sheet),
                state.reopenings().stream().map(each -> sheet.statement(each, each.event().reason())).toList(),
                reviews(allegation), state.raised().map(raised -> raised.event().externalIds()).orElse(List.of()),
                upTo, sheet.entries());
    }

    private Reply reply(InstitutionId accused, AllegationState state, FileEntries sheet) {
        return new Reply(sheet.names().of(accused), state.answers().stream()
                .filter(answer -> speaksFor(answer, accused))
                .map(answer -> sheet.statement(answer, answer.event().words())).toList());
    }

    private List<Statement> otherAnswers(AllegationState state, FileEntries sheet) {
        return state.answers().stream()
                .filter(answer -> state.against().stream().noneMatch(accused -> speaksFor(answer, accused)))
                .map(answer -> sheet.statement(answer, answer.event().words())).toList();
    }

    private boolean speaksFor(Entry<AllegationAnswered> answer, InstitutionId accused) {
        return answer.attestation().body().filter(speaker -> speaker.equals(accused)
                || directory.relationsOn(answer.countsFrom()).answersFor(speaker, accused)).isPresent();
    }

    private static List<AllegationFile.Concluded> conclusions(AllegationState state, FileEntries sheet) {
        List<Long> holding = state.closedTimes().holding().stream().map(Closed::entry).toList();
        return state.conclusions().stream().map(each -> new AllegationFile.Concluded(each.event().conclusion(),
                sheet.statement(each, each.event().words()), holding.contains(each.number()))).toList();
    }

    private List<Named> reviews(AllegationId allegation) {
        List<FileRef> reviews = links.to(List.of(allegation)).stream()
                .filter(link -> link.role() == Role.LOOKS_INTO).map(Link::file).toList();
        return reviews.stream().map(nameBook.of(reviews)::of).toList();
    }

    private static String status(AllegationState state, FileEntries sheet, Optional<Withdrawn> withdrawn,
            Optional<LocalDate> upTo) {
        if (!state.standing()) {
            return AllegationSentences.withdrawn(withdrawn.map(Withdrawn::reason));
        }
        return AllegationSentences.of(state, sheet.names(), upTo);
    }
}
