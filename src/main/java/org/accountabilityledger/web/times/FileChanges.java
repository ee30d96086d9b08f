package org.accountabilityledger.web.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.accountabilityledger.journal.Moment;

/**
 * Of the moments at which the page of a file can have changed, those at which it did: from the one before to this one,
 * on the same valid day, it says something else.
 */
final class FileChanges implements PageChanges {

    private final Supplier<List<Moment>> steps;
    private final Function<Moment, LocalDate> day;
    private final Saying page;
    private List<Moment> candidates;

    /** What a page says on a day as it was known at a position, as a digest. */
    @FunctionalInterface
    interface Saying {
        String at(LocalDate day, long position);
    }

    /**
     * @param steps the moments at which it can have changed; looked up once, when they are needed
     * @param day the valid day of the page at each moment
     */
    FileChanges(Supplier<List<Moment>> steps, Function<Moment, LocalDate> day, Saying page) {
        this.steps = steps;
        this.day = day;
        this.page = page;
    }

    @Override
    public Optional<Moment> upTo(long position) {
        return IntStream.iterate(candidates().size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> candidates.get(index).position() <= position).filter(this::changed).boxed()
                .findFirst().map(candidates::get);
    }

    @Override
    public Optional<Moment> from(long position) {
        return IntStream.range(0, candidates().size()).filter(index -> candidates.get(index).position() >= position)
                .filter(this::changed).boxed().findFirst().map(candidates::get);
    }

    @Override
    public List<Moment> told() {
        return IntStream.range(0, candidates().size()).filter(this::changed).mapToObj(candidates::get).toList();
    }

    private List<Moment> candidates() {
        if (candidates == null) {
            candidates = steps.get();
        }
        return candidates;
    }

    private boolean changed(int index) {
        Moment candidate = candidates.get(index);
        LocalDate on = day.apply(candidate);
        String before = index == 0 ? Digests.ABSENT : page.at(on, candidates.get(index - 1).position());
        return !page.at(on, candidate.position()).equals(before);
    }
}
