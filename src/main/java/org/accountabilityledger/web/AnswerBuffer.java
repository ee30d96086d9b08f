package org.accountabilityledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Holds an answer until all that is said of it is known. What is long is not held: it leaves after that, as it is made. */
public final class AnswerBuffer extends ContentCachingResponseWrapper {

    private Optional<Body> streamed = Optional.empty();

    public AnswerBuffer(HttpServletResponse response) {
        super(response);
    }

    /** Makes a body, a part at a time. What throws in the middle cuts the line, so that no part looks whole. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream output) throws IOException;
    }

    /** Has a body written behind the head of the answer; at once, where nobody holds it. */
    public static void stream(Body body, HttpServletResponse response) throws IOException {
        AnswerBuffer held = WebUtils.getNativeResponse(response, AnswerBuffer.class);
        if (held == null) {
            body.write(response.getOutputStream());
        } else {
            held.streamed = Optional.of(body);
        }
    }

    public Optional<Body> streamed() {
        return streamed;
    }
}
