package org.accountabilityledger.web.times;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.times.Standpoint;

/**
 * Where a walk through a list goes on: behind which row, and in the list as it was begun, by the day and by what was
 * known then. Whatever is recorded meanwhile, it meets each row of that list once.
 *
 * @param asked whether the day is a valid day that was asked for, and not today
 * @param row the place in the list, as its reading knows it
 * @param check of all that and of the list: of which filters and in which order it was
 */
public record ListCursor(long position, LocalDate day, boolean asked, String row, String check) {

    static final String PARAMETER = "cursor";
    private static final String BETWEEN = "\u001e";
    private static final int PARTS = 5;
    private static final int CHECK = 16;

    /** Behind that row of a list, from the standpoint that was taken. */
    public static String token(String list, String row) {
        Standpoint from = Standpoint.taken();
        LocalDate day = from.validOn().or(from::today).orElseThrow();
        ListCursor cursor = new ListCursor(from.position().orElseThrow(), day, from.validOn().isPresent(), row, "");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(
                (cursor.text() + BETWEEN + cursor.checkOf(list)).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadQuestion if it is not one of that list, which is from the standpoint that was taken */
    public static String row(String list, String token) {
        ListCursor cursor = read(token).filter(read -> read.check.equals(read.checkOf(list)))
                .orElseThrow(ListCursor::foreign);
        cursor.goOn(Standpoint.taken());
        return cursor.row;
    }

    static Optional<ListCursor> read(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(BETWEEN, -1));
            return parts.size() == PARTS && parts.getFirst().matches("\\d{1,18}")
                    ? Optional.of(new ListCursor(Long.parseLong(parts.getFirst()), LocalDate.parse(parts.get(1)),
                            parts.get(2).equals("asked"), parts.get(3), parts.get(4))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /**
     * The standpoint from which the list was begun, if it can be gone on with from this one: a present one, that is not
     * before it; or a past one, that is the same.
     */
    Standpoint goOn(Standpoint from) {
        Optional<LocalDate> validOn = Optional.of(day).filter(day -> asked);
        boolean present = from.today().isPresent();
        boolean same = validOn.equals(from.validOn())
                && (present ? position <= from.position().orElseThrow() : from.position().equals(Optional.of(position)))
                && (asked || !day.isAfter(from.today().orElse(day)));
        if (!same) {
            throw foreign();
        }
        return present ? Standpoint.present(asked ? from.today().orElseThrow() : day, position).on(validOn).seeing(from.examples())
                : from;
    }

    private String text() {
        return String.join(BETWEEN, Long.toString(position), day.toString(), asked ? "asked" : "today", row);
    }

    private String checkOf(String list) {
        return Digests.of((text() + BETWEEN + list).getBytes(StandardCharsets.UTF_8)).substring(0, CHECK);
    }

    private static BadQuestion foreign() {
        return new BadQuestion("The cursor is not one that this list gave, with these filters, in this order and for "
                + "this day and moment. Begin at its first page.");
    }
}
