package org.accountabilityledger.reading.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.wording.Choice;

/** One way to narrow a list: by values out of a few, of which a row meets any. */
public interface Filter {

    /** Its name in an address. */
    String key();

    /** What it is called on a page. */
    String label();

    /** The values that it can have. */
    List<Choice> choices();

    /** The condition in SQL that a row meets that choice, whose value is the parameter of that name. */
    String condition(Choice choice, String parameter);

    /** Every value that a row has, as an array in SQL, where that is found faster than choice by choice. */
    default Optional<String> held() {
        return Optional.empty();
    }

    /** A condition in SQL that holds as long as this filter is not set. */
    default Optional<String> otherwise() {
        return Optional.empty();
    }

    /** The choice of that value; refused if there is none. */
    default Choice choice(String value) {
        return choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElseThrow(() -> new BadQuestion("A value of '" + key() + "' is one of "
                        + choices().stream().map(Choice::value).collect(Collectors.joining(", ")) + "; '"
                        + Shown.of(value) + "' is none."));
    }

    /** The choices of these values. */
    default List<Choice> chosen(String values) {
        return Several.in(values).stream().map(this::choice).toList();
    }

    /** @param sql the condition on the parameter that has the key's name */
    static By by(String key, String label, List<Choice> choices, String sql) {
        return new By(key, label, choices, sql, Optional.empty(), Optional.empty());
    }

    /** By yes and no: whether a condition in SQL holds. */
    static By whether(String key, String label, String yes, String no, String sql) {
        return by(key, label, List.of(new Choice("true", yes), new Choice("false", no)),
                "(" + sql + ") = (:" + key + " = 'true')");
    }

    /** By whether a file is closed: the condition in SQL that it is. */
    static By closed(String sql) {
        return by("closed", "File", List.of(new Choice("false", "open"), new Choice("true", "closed")),
                "(" + sql + ") = (:closed = 'true')");
    }

    /** Withdrawn files stand in no list but where they alone are asked for. */
    static By withdrawn(String standing) {
        return by("withdrawn", "Withdrawn files", List.of(new Choice("true", "only withdrawn files")),
                "not " + standing).otherwise(standing);
    }

    /** A filter whose choices differ by their value alone. */
    record By(String key, String label, List<Choice> choices, String sql, Optional<String> held,
            Optional<String> otherwise) implements Filter {

        @Override
        public String condition(Choice choice, String parameter) {
            return sql.replaceAll("(?<!:):" + key + "\\b", Matcher.quoteReplacement(":" + parameter));
        }

        public By held(String array) {
            return new By(key, label, choices, sql, Optional.of(array), otherwise);
        }

        public By otherwise(String condition) {
            return new By(key, label, choices, sql, held, Optional.of(condition));
        }
    }
}
