package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTransferred;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/** What a review looks into, for whom, and who conducts it, now and before; its opening outranks its announcing. */
public record ReviewRemit(
        Optional<Entry<ReviewAnnounced>> announced,
        Optional<Entry<ReviewOpened>> opened,
        List<Entry<ReviewTermsChanged>> termsChanges,
        List<Entry<ReviewTransferred>> transfers) {

    /** Its opening, or its announcing where no opening is on record. */
    public Optional<Entry<? extends ReviewEvent>> begun() {
        Optional<Entry<? extends ReviewEvent>> opening = opened.map(entry -> entry);
        return opening.or(() -> announced.map(entry -> entry));
    }

    /** Terms, the entry that set them and the date from which they hold. */
    public record Terms(long entry, EdtfDate since, Words words, Optional<Words> reason) {
    }

    /** Who conducted and directed it, from when, and by which entry. */
    public record Conduct(
            long entry,
            EdtfDate since,
            List<InstitutionId> conductedBy,
            List<InstitutionId> directedBy,
            Optional<Words> reason) {

        boolean named() {
            return !conductedBy.isEmpty() || !directedBy.isEmpty();
        }
    }

    static final ReviewRemit EMPTY = new ReviewRemit(Optional.empty(), Optional.empty(), List.of(), List.of());

    ReviewRemit evolve(Entry<ReviewEvent> entry) {
        return switch (entry.event()) {
            case ReviewAnnounced event ->
                    new ReviewRemit(Optional.of(entry.holding(event)), opened, termsChanges, transfers);
            case ReviewOpened event ->
                    new ReviewRemit(announced, Optional.of(entry.holding(event)), termsChanges, transfers);
            case ReviewTermsChanged event ->
                    new ReviewRemit(announced, opened, plus(termsChanges, entry.holding(event)), transfers);
            case ReviewTransferred event ->
                    new ReviewRemit(announced, opened, termsChanges, plus(transfers, entry.holding(event)));
            default -> this;
        };
    }

    /** Whether it was announced or opened. */
    public boolean standing() {
        return announced.isPresent() || opened.isPresent();
    }

    public Optional<Words> title() {
        return beginnings().map(ReviewBeginning::title).reduce((announcing, opening) -> opening);
    }

    public Optional<ReviewKind> reviewKind() {
        return beginnings().map(ReviewBeginning::reviewKind).reduce((announcing, opening) -> opening);
    }

    public List<InstitutionId> commissionedBy() {
        return lastNamed(ReviewBeginning::commissionedBy);
    }

    /** The bodies that it is about. */
    public List<InstitutionId> subjects() {
        return lastNamed(ReviewBeginning::subjects);
    }

    /** The allegations that it looks into. */
    public List<AllegationId> allegations() {
        return lastNamed(ReviewBeginning::allegations);
    }

    public List<ExternalId> externalIds() {
        return beginnings().flatMap(each -> each.externalIds().stream()).distinct().toList();
    }

    /** Its terms through all their changes, those that hold now last. */
    public List<Terms> terms() {
        List<Terms> terms = new ArrayList<>();
        announced.ifPresent(entry -> begun(entry).ifPresent(terms::add));
        opened.ifPresent(entry -> begun(entry).ifPresent(terms::add));
        termsChanges.forEach(entry -> terms.add(new Terms(entry.number(), entry.occurredOn(), entry.event().words(),
                entry.event().reason())));
        return List.copyOf(terms);
    }

    /** Who conducted and directed it, in turn: a transfer follows the opening, however roughly that is dated. */
    public List<Conduct> conducts() {
        List<Conduct> conducts = new ArrayList<>();
        announced.ifPresent(entry -> conducts.add(new Conduct(entry.number(), entry.occurredOn(),
                entry.event().conductedBy(), entry.event().directedBy(), Optional.empty())));
        opened.ifPresent(entry -> conducts.add(new Conduct(entry.number(), entry.occurredOn(),
                lastNamed(ReviewBeginning::conductedBy), lastNamed(ReviewBeginning::directedBy), Optional.empty())));
        transfers.forEach(entry -> conducts.add(new Conduct(entry.number(), entry.occurredOn(),
                entry.event().conductedBy(), entry.event().directedBy(), Optional.of(entry.event().reason()))));
        return conducts.stream().filter(Conduct::named).toList();
    }

    /** The bodies that the review was about when it was conducted so: the opening may name more than the announcing. */
    List<InstitutionId> subjects(Conduct conduct) {
        return announced.filter(entry -> entry.number() == conduct.entry())
                .map(entry -> entry.event().subjects()).orElseGet(this::subjects);
    }

    /** The bodies that conduct it now. */
    public List<InstitutionId> conductors() {
        return conducts().isEmpty() ? List.of() : conducts().getLast().conductedBy();
    }

    /** The bodies that direct it now. */
    public List<InstitutionId> directors() {
        return conducts().isEmpty() ? List.of() : conducts().getLast().directedBy();
    }

    /** All that conduct, direct or commissioned it, or ever did: those who answer for its independence. */
    public List<InstitutionId> answerable() {
        Stream<InstitutionId> conducting = conducts().stream()
                .flatMap(conduct -> Stream.concat(conduct.conductedBy().stream(), conduct.directedBy().stream()));
        Stream<InstitutionId> commissioning = beginnings().flatMap(each -> each.commissionedBy().stream());
        return Stream.concat(conducting, commissioning).distinct().toList();
    }

    /** Whether some standing entry says what the note rests on. */
    boolean supports(Entry<SelfReviewNoted> note) {
        return conducts().stream().anyMatch(conduct -> conduct.since().equals(note.occurredOn())
                && conduct.conductedBy().contains(note.event().conductor())
                && subjects(conduct).contains(note.event().subject()));
    }

    private Stream<ReviewBeginning> beginnings() {
        return Stream.concat(announced.stream().map(Entry::event), opened.stream().map(Entry::event));
    }

    private <T> List<T> lastNamed(Function<ReviewBeginning, List<T>> list) {
        return beginnings().map(list).filter(named -> !named.isEmpty())
                .reduce((announced, opened) -> opened).orElse(List.of());
    }

    private static <E extends ReviewEvent & ReviewBeginning> Optional<Terms> begun(Entry<E> entry) {
        return entry.event().terms()
                .map(words -> new Terms(entry.number(), entry.occurredOn(), words, Optional.empty()));
    }
}
