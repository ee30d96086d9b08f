package org.accountabilityledger.reading.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.reading.BadQuestion;

/** One way to narrow a list: by a value out of a few. */
public interface Filter {

    /**
     * What a filter is.
     *
     * @param key its name in an address
     * @param label what it is called on a page
     * @param choices the values that it can have
     * @param condition the condition of it in SQL, on the parameter of its name
     * @param held every value that a row has, as an array in SQL, where that is found faster than choice by choice
     */
    record By(String key, String label, List<Choice> choices, String condition, Optional<String> held) {

        public By(String key, String label, List<Choice> choices, String condition) {
            this(key, label, choices, condition, Optional.empty());
        }
    }

    By by();

    default String key() {
        return by().key();
    }

    default String label() {
        return by().label();
    }

    default List<Choice> choices() {
        return by().choices();
    }

    default String condition() {
        return by().condition();
    }

    default Optional<String> held() {
        return by().held();
    }

    /** The condition on a parameter of another name. */
    default String condition(String parameter) {
        return condition().replaceAll("(?<!:):" + key() + "\\b", Matcher.quoteReplacement(":" + parameter));
    }

    /** The choices of these values, of which a row meets any; refused if there is none of a value. */
    default List<Choice> chosen(String values) {
        return Several.in(values).stream().map(this::choice).toList();
    }

    private Choice choice(String value) {
        return choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElseThrow(() -> new BadQuestion("A value of '" + key() + "' is one of "
                        + choices().stream().map(Choice::value).collect(Collectors.joining(", ")) + "; '"
                        + Shown.of(value) + "' is none."));
    }
}
