package org.accountabilityledger.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sends bytes over a line as they are, and reads what comes back until the line is closed. */
public final class RawRequest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private RawRequest() {
    }

    /** What came back, taken apart; the body is never decoded, so that nothing is mended. */
    public record Answer(int status, List<String> headers, String body) {

        public Optional<String> header(String name) {
            String start = name.toLowerCase(java.util.Locale.ROOT) + ":";
            return headers.stream().filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip()).findFirst();
        }

        /** Whether as many bytes came as were announced. */
        public boolean whole() {
            return header("Content-Length").map(length ->
                    Integer.parseInt(length) == body.getBytes(StandardCharsets.UTF_8).length).orElse(true);
        }
    }

    /** A request line, headers and a blank line that are to be the last of the line. */
    public static byte[] of(String line, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return (line + "\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static Answer send(int port, byte[] request) {
        return parsed(received(port, request));
    }

    /** Everything that came back until the line was closed or cut, one character an octet. */
    public static String received(int port, byte[] request) {
        try (Socket line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout((int) LONGEST.toMillis());
            line.getOutputStream().write(request);
            line.getOutputStream().flush();
            line.shutdownOutput();
            return rest(line);
        } catch (SocketTimeoutException hanging) {
            throw new AssertionError("No answer within " + LONGEST + ".", hanging);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What still comes over a line until it is closed or cut. */
    public static String rest(Socket line) throws IOException {
        return new String(read(line), StandardCharsets.ISO_8859_1);
    }

    /** A line that is cut behind an answer, because more was sent than is read, still has that answer. */
    private static byte[] read(Socket line) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int count = line.getInputStream().read(part); count >= 0; count = line.getInputStream().read(part)) {
                all.write(part, 0, count);
            }
        } catch (SocketTimeoutException hanging) {
            throw hanging;
        } catch (IOException cut) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    /** One character is an octet, until it is known which of them are the body. */
    private static Answer parsed(String text) {
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, List.of(), text);
        }
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n"));
        String rest = text.substring(end + 4);
        String body = lines.contains("Transfer-Encoding: chunked") ? joined(rest) : rest;
        return new Answer(Integer.parseInt(lines.getFirst().substring(9, 12)), lines.subList(1, lines.size()),
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** What was sent in chunks (RFC 9112), of which one without a last chunk is no whole answer. */
    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (true) {
            int end = chunks.indexOf("\r\n", at);
            if (end < 0) {
                throw new AssertionError("The answer broke off.");
            }
            int length = Integer.parseInt(chunks.substring(at, end), 16);
            if (length == 0) {
                return body.toString();
            }
            body.append(chunks, end + 2, end + 2 + length);
            at = end + 2 + length + 2;
        }
    }
}
