package org.accountabilityledger.accountability;

/** What somebody else's register calls the same thing: a scheme and an identifier in it. */
@Public
public record ExternalId(String scheme, String id) {

    public ExternalId {
        if (scheme == null || !scheme.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
            throw new IllegalArgumentException("'" + scheme + "' is not a scheme: up to 40 letters, digits, dots "
                    + "and hyphens.");
        }
        if (id == null || !id.matches("[\\p{Graph}](?:[\\p{Graph} ]{0,198}[\\p{Graph}])?")) {
            throw new IllegalArgumentException("An outside identifier has 1 to 200 printable characters.");
        }
    }
}
