package org.accountabilityledger.projection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.postgresql.util.PGobject;

/** Writes rows as PostgreSQL's COPY reads them, in its text format. */
// https://www.postgresql.org/docs/18/sql-copy.html, "Text Format"; arrays as of section 8.15.2, "Array Value Input".
final class CopyText {

    private static final DateTimeFormatter BEFORE_CHRIST = DateTimeFormatter.ofPattern("yyyy-MM-dd 'BC'", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    void row(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void value(Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escaped(words);
            case Object[] many -> array(many);
            case PGobject typed -> escaped(typed.getValue());
            case LocalDate day -> text.append(day(day));
            default -> text.append(value);
        }
    }

    private static String day(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        if (day.equals(LocalDate.MIN)) {
            return "-infinity";
        }
        return day.getYear() < 1 ? day.format(BEFORE_CHRIST) : plain(day);
    }

    /** Without the sign that ISO 8601 puts before years of more than four digits. */
    private static String plain(LocalDate day) {
        return day.getYear() > 9999 ? day.toString().substring(1) : day.toString();
    }

    private void array(Object[] many) {
        text.append('{');
        for (int i = 0; i < many.length; i++) {
            text.append(i == 0 ? "\"" : ",\"");
            escaped(many[i].toString().replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
    }

    private void escaped(String words) {
        int plain = 0;
        while (plain < words.length() && words.charAt(plain) != '\\' && words.charAt(plain) >= ' ') {
            plain++;
        }
        text.append(words, 0, plain);
        for (int i = plain; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(letter);
            }
        }
    }
}
