package org.accountabilityledger.accountability.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Words;

/**
 * What was replied to one duty, first to last. Where an imprecise date leaves the order open, a reply takes the last
 * place at which it makes sense: a rejection of "2025" comes before the reversal of June 2025 that takes it back. A reply that
 * is not read stands as long as no other does.
 */
public record ReplyLine(List<Given> replies) {

    public static final ReplyLine EMPTY = new ReplyLine(List.of());

    /**
     * One reply, and the reply that it takes back if it was recorded as a reversal.
     *
     * @param doneBy by when the addressee says that what it accepts had been done already
     */
    public record Given(
            Entry<RecommendationEvent> entry,
            Reply reply,
            Optional<Reply> reverses,
            Optional<Words> words,
            Optional<EdtfDate> doneBy) {

        public EdtfDate on() {
            return entry.occurredOn();
        }

        boolean read() {
            return reply != Reply.REPLIED;
        }
    }

    /**
     * A reply that turned away from the one before it: recorded as a reversal, or fallen into that place by its day.
     *
     * @param said the reply that it took back, where that is on record
     */
    public record Turn(Optional<Given> said, Reply from, Given then) {
    }

    /** Every reversal, in turn. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Optional<Given> before = Optional.empty();
        for (Given given : effective()) {
            Optional<Given> said = before;
            given.reverses().or(() -> said.map(Given::reply).filter(earlier -> !given.reply().mayFollow(earlier)))
                    .ifPresent(from -> turns.add(new Turn(said.filter(each -> each.reply() == from), from, given)));
            before = Optional.of(given);
        }
        return turns;
    }

    /** The reversal by which the addressee came to say what it says last, if it was one. */
    public Optional<Turn> lastTurn() {
        return turns().stream().filter(turn -> last().equals(Optional.of(turn.then()))).findFirst();
    }

    /** The reply that came first, on the reading that puts it earliest. */
    public Optional<Given> first() {
        return replies.stream().min(Comparator.comparing((Given each) -> each.on().earliest()));
    }

    /** Adds a reply; one that makes sense nowhere comes last, for a fold refuses nothing. */
    public ReplyLine plus(Given reply) {
        List<Given> longer = new ArrayList<>(replies);
        longer.add(place(reply.on(), reply.reply(), reply.reverses()).orElse(replies.size()), reply);
        return new ReplyLine(List.copyOf(longer));
    }

    /** Those that say what they decide; where none does, those that are on record as not read. */
    public List<Given> effective() {
        return effective(replies);
    }

    private static List<Given> effective(List<Given> replies) {
        List<Given> read = replies.stream().filter(Given::read).toList();
        return read.isEmpty() ? replies : read;
    }

    /** What stands. */
    public Optional<Given> last() {
        return effective().isEmpty() ? Optional.empty() : Optional.of(effective().getLast());
    }

    /** The reply from which on the addressee has said what it says now. */
    public Optional<Given> firstOfLast() {
        return saying().reduce((later, earlier) -> earlier);
    }

    /** The last of the replies that say what the addressee says now by which it says that this was done already. */
    public Optional<Given> saidDone() {
        return saying().filter(each -> each.doneBy().isPresent()).findFirst();
    }

    /** Those that say what the addressee says now, the last one first. */
    private Stream<Given> saying() {
        return last().stream().flatMap(last -> effective().reversed().stream()
                .takeWhile(each -> each.reply() == last.reply()));
    }

    /** What stood on that date, on the reading that puts most before it. */
    Optional<Given> lastBefore(EdtfDate date) {
        List<Given> before = effective(replies.stream().filter(each -> !date.surelyBefore(each.on())).toList());
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }

    /**
     * Where a reply of that date would come, or nothing if it makes sense nowhere: it has to follow from the reply
     * before it, and the reply after it from this one. The latter is let off if it is surely later, or a fact found
     * late could never be recorded.
     */
    OptionalInt place(EdtfDate on, Reply reply, Optional<Reply> reverses) {
        for (int at = replies.size(); at >= 0; at--) {
            boolean mayComeBefore = at == replies.size() || !on.surelyAfter(replies.get(at).on());
            if (!mayComeBefore) {
                return OptionalInt.empty();
            }
            boolean mayComeAfter = at == 0 || !on.surelyBefore(replies.get(at - 1).on());
            if (mayComeAfter && follows(reply, reverses, at) && leads(on, reply, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean follows(Reply reply, Optional<Reply> reverses, int at) {
        return follows(reply, reverses, replies.subList(0, at).reversed().stream().filter(Given::read).findFirst()
                .map(Given::reply));
    }

    private boolean leads(EdtfDate on, Reply reply, int at) {
        return reply == Reply.REPLIED || replies.stream().skip(at).filter(Given::read).findFirst()
                .filter(next -> !on.surelyBefore(next.on()))
                .map(next -> follows(next.reply(), next.reverses(), Optional.of(reply))).orElse(true);
    }

    private static boolean follows(Reply reply, Optional<Reply> reverses, Optional<Reply> earlier) {
        return reverses.isPresent() ? reverses.equals(earlier) : earlier.stream().allMatch(reply::mayFollow);
    }
}
