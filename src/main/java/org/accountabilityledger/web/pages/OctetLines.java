package org.accountabilityledger.web.pages;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A calendar in lines of at most 75 octets (RFC 5545, 3.1): the library counts characters, and a letter may be four. */
final class OctetLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private OctetLines() {
    }

    static String of(ICalendar calendar) {
        StringWriter whole = new StringWriter();
        try (ICalWriter writer = new ICalWriter(whole, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        StringBuilder lines = new StringBuilder();
        whole.toString().lines().forEach(line -> fold(line, lines));
        return lines.toString();
    }

    /** Each further line begins with a space, and no character is cut in two. */
    private static void fold(String line, StringBuilder lines) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(character);
            octets += length;
        }
        lines.append(END);
    }
}
