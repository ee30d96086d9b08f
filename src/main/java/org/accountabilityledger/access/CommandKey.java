package org.accountabilityledger.access;

/**
 * Under which key a command was sent. The same key with the same content is recorded once; a key belongs to a scope,
 * so that two senders cannot take each other's.
 */
public record CommandKey(String scope, String key) {

    public CommandKey {
        if (scope == null || scope.isBlank() || scope.length() > 200) {
            throw new IllegalArgumentException("A scope has 1 to 200 characters.");
        }
        if (key == null || !key.matches("[\\x21-\\x7E]{1,200}")) {
            throw new IllegalArgumentException("An Idempotency-Key has 1 to 200 visible ASCII characters, no spaces.");
        }
    }
}
