package org.accountabilityledger.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Listing;
import org.accountabilityledger.accountability.Relations;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.commitments.CommitmentQuery;
import org.accountabilityledger.reading.commitments.ScheduleLine;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.figures.MeasurementLine;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.reviews.ReviewLine;
import org.accountabilityledger.reading.reviews.ReviewQuery;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.standpoint.KnownDirectory;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.testing.Node;

/** What the tables answer to a question of a small ledger from the standpoint that was taken; empty if none does. */
record TableAnswers(Node node, Question question) {

    Optional<String> answer() {
        return switch (question.ask()) {
            case "consultedUpTo" -> said(directory().consultedUpTo(question.file()));
            case "listed" -> said(directory().find(question.file()).filter(Listing::standing).map(Listing::title));
            default -> switch (question.file().kind()) {
                case "commitment" -> commitment();
                case "recommendation" -> recommendation();
                case "review" -> review();
                case "institution" -> institution();
                default -> Optional.empty();
            };
        };
    }

    private Optional<String> commitment() {
        Optional<CommitmentItem> item = item(Map.of());
        return switch (question.ask()) {
            case "standing" -> yes(item.isPresent());
            case "owner" -> said(item.map(each -> each.owner().reference()));
            case "ownerAndSuccessors" -> all(item.stream()
                    .flatMap(each -> successors(each.owner().reference())).toList());
            case "claim" -> said(item.flatMap(CommitmentItem::claim));
            case "finding" -> said(item.flatMap(CommitmentItem::finding));
            case "outcome" -> said(item.flatMap(CommitmentItem::outcome));
            case "closed" -> said(item.flatMap(CommitmentItem::closed).map(CommitmentItem.Closed::closing));
            case "originalDue" -> said(item.flatMap(CommitmentItem::originalDue).flatMap(due -> due.edtf()));
            case "currentDue" -> said(item.flatMap(CommitmentItem::currentDue).flatMap(due -> due.edtf()));
            case "scheduleOriginal" -> item.map(each -> schedule(each.schedule().original()));
            case "scheduleCurrent" -> item.map(each -> schedule(each.schedule().current()));
            case "claimedCompleteNotYetAssessed" -> gap("not-yet-assessed");
            case "claimedCompleteFoundOtherwise" -> gap("found-otherwise");
            case "latest" -> said(measure(item).flatMap(MeasureLine::latest).map(TableAnswers::figure));
            case "figures" -> all(measure(item).map(MeasureLine::figures).orElse(List.of()).stream()
                    .map(TableAnswers::figure).toList());
            default -> Optional.empty();
        };
    }

    private Optional<String> gap(String gap) {
        return yes(item(Map.of("gap", gap)).isPresent());
    }

    private Stream<String> successors(String owner) {
        Tables tables = node.bean(Tables.class);
        return references(Heirs.on(tables.day(), tables).relations().successors(new InstitutionId(owner)))
                .stream();
    }

    private Optional<CommitmentItem> item(Map<String, String> filters) {
        return node.bean(CommitmentQuery.class).answer(ListRequest.of(filters).rows(100)).items().stream()
                .filter(item -> item.reference().equals(question.file().reference())).findFirst();
    }

    private Optional<MeasureLine> measure(Optional<CommitmentItem> item) {
        return item.stream().flatMap(each -> each.measures().stream())
                .filter(each -> each.measure().equals(question.what().orElseThrow())).findFirst();
    }

    private Optional<String> recommendation() {
        Tables tables = node.bean(Tables.class);
        DutyLineQuery duties = node.bean(DutyLineQuery.class);
        Heirs heirs = Heirs.on(tables.day(), tables);
        List<DutyLine> laid = duties.laidBy(List.of(question.file().reference()), heirs)
                .getOrDefault(question.file().reference(), List.of());
        Optional<DutyLine> duty = question.what().flatMap(name ->
                Optional.ofNullable(duties.of(List.of(new DutyId(name).value()), heirs).get(name)));
        return switch (question.ask()) {
            case "standing" -> yes(!laid.isEmpty());
            case "duties" -> all(laid.stream().map(DutyLine::duty).toList());
            case "reply" -> said(duty.map(DutyLine::reply).filter(TableAnswers::replied));
            case "adequacy" -> said(duty.map(DutyLine::adequacy).filter(each -> !each.equals("NOT_RULED")));
            case "replyDue" -> said(duty.flatMap(DutyLine::currentDue).map(due -> due.edtf()));
            case "replyStanding" -> duty.filter(each -> !replied(each.reply())).map(each -> each.reply()
                    + (each.reply().equals("OVERDUE") ? " " + each.daysOverdue() : ""));
            case "closed" -> said(duty.flatMap(DutyLine::closed).map(DutyLine.Closed::closing));
            default -> Optional.empty();
        };
    }

    private Optional<String> review() {
        Optional<ReviewLine> line = node.bean(ReviewQuery.class).answer(ListRequest.all().rows(100)).items().stream()
                .filter(each -> each.reference().equals(question.file().reference())).findFirst();
        return switch (question.ask()) {
            case "standing" -> yes(line.isPresent());
            case "conductors" -> all(line.stream().flatMap(each -> each.conductedBy().stream())
                    .map(named -> named.reference()).toList());
            case "directors" -> all(line.stream().flatMap(each -> each.directedBy().stream())
                    .map(named -> named.reference()).toList());
            case "originalDue" -> said(line.flatMap(ReviewLine::originalDue).flatMap(due -> due.edtf()));
            case "currentDue" -> line.filter(ReviewLine::dueUnknown).map(unknown -> "unknown day")
                    .or(() -> said(line.flatMap(ReviewLine::currentDue).flatMap(due -> due.edtf())));
            case "reported" -> said(line.flatMap(ReviewLine::reportedOn).map(day -> day.edtf()));
            case "daysAfterOriginalDue" -> said(line.flatMap(ReviewLine::daysAfterOriginalDue));
            default -> Optional.empty();
        };
    }

    private Optional<String> institution() {
        InstitutionId self = new InstitutionId(question.file().reference());
        Relations relations = directory().relationsOn(node.bean(Tables.class).day());
        return switch (question.ask()) {
            case "members" -> all(new TreeSet<>(references(relations.members(self))));
            case "successors" -> all(references(relations.successors(self)).stream()
                    .filter(each -> !each.equals(self.reference())).toList());
            case "answeredFor" -> yes(relations.answersFor(other(), self));
            case "barredFrom" -> yes(relations.barred(self, other()));
            case "name" -> said(node.bean(Tables.class).sql("select name from reading.institution_at(:validOn, "
                    + ":knownAt, :examples) where reference = :body").param("body", self.reference()).query(String.class)
                    .optional());
            default -> Optional.empty();
        };
    }

    private InstitutionId other() {
        return new InstitutionId(question.what().orElseThrow());
    }

    private KnownDirectory directory() {
        return node.bean(KnownDirectory.class);
    }

    private static List<String> references(Collection<InstitutionId> bodies) {
        return bodies.stream().map(InstitutionId::reference).toList();
    }

    private static boolean replied(String reply) {
        return Arrays.stream(Reply.values()).anyMatch(each -> each.name().equals(reply));
    }

    private static String figure(MeasurementLine figure) {
        return figure.value().toPlainString() + " " + figure.precision();
    }

    private static String schedule(ScheduleLine line) {
        return line.standing() + line.days().map(days -> " " + days).orElse("");
    }

    private static Optional<String> yes(boolean answer) {
        return Optional.of(answer ? "yes" : "no");
    }

    private static Optional<String> said(Optional<?> answer) {
        return Optional.of(answer.map(String::valueOf).orElse("nothing"));
    }

    private static Optional<String> all(Collection<?> answers) {
        return Optional.of(answers.isEmpty() ? "nothing"
                : answers.stream().map(String::valueOf).collect(Collectors.joining("; ")));
    }
}
