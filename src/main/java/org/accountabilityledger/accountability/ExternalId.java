package org.accountabilityledger.accountability;

import java.util.regex.Pattern;

/** What somebody else's register calls the same thing: a scheme and an identifier in it. */
@Public
public record ExternalId(String scheme, String id) {

    private static final Pattern PRINTABLE = Pattern.compile("(?=.{1,200}$)[^\\p{C}\\p{Z}]+(?: [^\\p{C}\\p{Z}]+)*");

    public ExternalId {
        if (scheme == null || !scheme.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
            throw new IllegalArgumentException("'" + scheme + "' is not a scheme: up to 40 letters, digits, dots "
                    + "and hyphens.");
        }
        if (id == null || !PRINTABLE.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + Shown.of(String.valueOf(id)) + "' is not an outside identifier: "
                    + "1 to 200 printable characters of any script, with single spaces between them.");
        }
    }
}
