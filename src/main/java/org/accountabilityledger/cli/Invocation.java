package org.accountabilityledger.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was written behind the name of the program: settings of the ledger, which have a dot in their name, and words
 * that say what to do.
 */
record Invocation(List<String> settings, List<String> words) {

    private static final String SETTING = "--[A-Za-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?|--debug|--trace";

    static Invocation of(String... arguments) {
        return new Invocation(
                Arrays.stream(arguments).filter(argument -> argument.matches("(?s)" + SETTING)).toList(),
                Arrays.stream(arguments).filter(argument -> !argument.matches("(?s)" + SETTING)).toList());
    }

    /** The settings, with these in place of what was written of the same names. */
    String[] with(String... forced) {
        List<String> names = Arrays.stream(forced).map(Invocation::name).toList();
        return Stream.concat(settings.stream().filter(setting -> !names.contains(name(setting))), Arrays.stream(forced))
                .toArray(String[]::new);
    }

    private static String name(String setting) {
        return setting.split("=", 2)[0];
    }
}
