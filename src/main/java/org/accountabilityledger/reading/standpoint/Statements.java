package org.accountabilityledger.reading.standpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.entries.EntryLine;

/** The entries of one file by their numbers, to stand beside what a page makes of them. */
public record Statements(List<EntryLine> lines, Map<Long, EntryLine> byNumber) {

    public static Statements of(List<EntryLine> lines) {
        return new Statements(lines, lines.stream().collect(Collectors.toMap(EntryLine::number, Function.identity())));
    }

    public Attribution of(long number) {
        return Attribution.of(byNumber.get(number));
    }

    public Optional<Attribution> of(Optional<Long> number) {
        return number.map(this::of);
    }
}
