package org.accountabilityledger.access;

/** Who sends a command, as an opaque id: it travels with every event and names no person. */
public record Actor(String id) {

    /** The key under which the actor travels in the metadata of commands and events. */
    public static final String KEY = "actor";

    public Actor {
        if (id == null || !id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("An actor is named by 1 to 64 letters, digits, dots, hyphens and "
                    + "underscores, beginning with a letter or digit.");
        }
    }
}
