package org.accountabilityledger.reading.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** One way to narrow a list: by a value out of a few. */
public interface Filter {

    /** Its name in an address. */
    String key();

    /** What it is called on a page. */
    String label();

    List<Choice> choices();

    /** The condition of it, on the parameter of its name. */
    String condition();

    /** The choice of that value; refused if there is none. */
    default Choice choice(String value) {
        return choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElseThrow(() -> new BadQuestion("A value of '" + key() + "' is one of "
                        + choices().stream().map(Choice::value).collect(Collectors.joining(", ")) + "."));
    }
}
