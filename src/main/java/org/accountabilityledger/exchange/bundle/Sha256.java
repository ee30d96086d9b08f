package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that grows with what is added, told as 64 figures in lower case. */
final class Sha256 {

    private static final int STEP = 1 << 16;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(byte[] bytes) {
        return new Sha256().add(bytes).told();
    }

    static String of(Path file) throws IOException {
        Sha256 all = new Sha256();
        byte[] step = new byte[STEP];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(step); read >= 0; read = in.read(step)) {
                all.digest.update(step, 0, read);
            }
        }
        return all.told();
    }

    Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Once only. */
    String told() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
