package org.accountabilityledger.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8, and refuses what is none instead of mending it. */
final class Utf8 {

    private static final int LARGEST = 4 * 1024 * 1024;

    private Utf8() {
    }

    static String read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnreadableYaml(1, "A dossier has at most 4 MiB, this file has " + bytes.length
                    + " bytes: cut it into instalments.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new UnreadableYaml(line(text), "A dossier is written in UTF-8; byte " + (in.position() + 1)
                    + " of the file is not.");
        }
        return text;
    }

    /** The number of the line that follows upon this text. */
    static int line(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
