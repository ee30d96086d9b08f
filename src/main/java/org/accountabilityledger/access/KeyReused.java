package org.accountabilityledger.access;

/** Refuses a command whose key was used for other content. */
public final class KeyReused extends RuntimeException {

    KeyReused(CommandKey key) {
        super("The key '" + key.key() + "' was used before, for a command with other content.");
    }
}
