package org.accountabilityledger.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.accountabilityledger.accountability.LedgerCommand;
import tools.jackson.databind.json.JsonMapper;

/** The SHA-256 digest of a command's name and content: the same content has the same digest. */
record CommandDigest(byte[] bytes) {

    static CommandDigest of(LedgerCommand command, JsonMapper json) {
        String text = command.getClass().getSimpleName() + "\n" + json.writeValueAsString(command);
        try {
            return new CommandDigest(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean same(byte[] other) {
        return MessageDigest.isEqual(bytes, other);
    }
}
