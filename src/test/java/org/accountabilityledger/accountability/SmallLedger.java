package org.accountabilityledger.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A small ledger worked out by hand: what was recorded, and questions with the answers that DOMAIN.md gives them. */
public record SmallLedger(
        String name,
        String title,
        String story,
        LocalDate today,
        List<Recorded> entries,
        List<Question> questions) {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** One entry: the file that it belongs to, its number there, and when the ledger recorded what. */
    public record Recorded(FileRef file, long number, Instant recordedAt, LedgerEvent event) {

        public <E extends LedgerEvent> Entry<E> entry(Class<E> slice) {
            return new Entry<>(number, recordedAt, LocalDate.ofInstant(recordedAt, ZONE), slice.cast(event));
        }
    }

    /**
     * One question: what is asked of which file, about what where {@code what} names something, and the answer as a
     * text; several answers are parted by "; ", and none is "nothing".
     */
    public record Question(
            String sentence,
            FileRef file,
            Optional<LocalDate> validOn,
            Optional<Instant> knownAt,
            String ask,
            Optional<String> what,
            String answer,
            String because) {
    }

    /** All of them, in the order of their names. */
    public static List<SmallLedger> all() {
        return SmallLedgerReader.all();
    }

    /** What the ledger knew at the moment of the question; a memento takes in what was recorded at that instant. */
    public List<Recorded> known(Question question) {
        return entries.stream().filter(entry -> question.knownAt().filter(entry.recordedAt()::isAfter).isEmpty())
                .toList();
    }

    /** The valid day of the question: the one that it fixes, else the memento's own day, else this ledger's today. */
    public LocalDate day(Question question) {
        return question.validOn().or(() -> question.knownAt().map(moment -> LocalDate.ofInstant(moment, ZONE)))
                .orElse(today);
    }

    /** The file of the question as it was known then. */
    public <E extends LedgerEvent> History<E> history(Question question, Class<E> slice) {
        History<E> whole = new History<>(entries.stream().filter(entry -> entry.file().equals(question.file()))
                .map(entry -> entry.entry(slice)).toList());
        return question.knownAt().map(whole::knownAt).orElse(whole);
    }

    /** What files told of each other by then. */
    public Directory directory(Question question) {
        DirectoryFold directory = DirectoryFold.empty();
        known(question).forEach(entry -> directory.tell(entry.number(), entry.event()));
        return directory;
    }

    @Override
    public String toString() {
        return name + ": " + title;
    }
}
