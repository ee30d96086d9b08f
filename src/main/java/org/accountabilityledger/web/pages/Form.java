package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import org.springframework.http.MediaType;

/**
 * A form in which something is written for programs, found by the ending of its address. A further one is a further
 * class of these: the addresses, the links to it, and {@code Accept} follow.
 */
public interface Form<T> {

    String ending();

    MediaType type();

    /** What a link to it says. */
    String words();

    /** What it can write. */
    Class<?> written();

    /** Whether what a method answers is there in this form, too. */
    default boolean isOf(Method method) {
        return method.getReturnType() == written();
    }

    /** Whether a page links to it. */
    boolean isLinkedFrom(Page<?> page);

    /** Whether it has all of a list, wherever a page of it begins. */
    default boolean hasAll() {
        return true;
    }

    /** What can be answered, and is ready to be sent. */
    @FunctionalInterface
    interface Answer {
        void send(HttpServletResponse response) throws IOException;
    }

    /** Refuses what cannot be answered before anything is said of an answer. */
    Answer of(T said);

    /** It is sent as a whole. */
    default Answer whole(byte[] body) {
        return response -> {
            response.setContentType(type().toString());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
    }

    /** The address of that form. */
    default String at(String path) {
        return (path.equals("/") ? "/index" : path) + ending();
    }

    default Sibling sibling(String page, String query) {
        String all = query.replaceAll("(?<=[?&])(cursor|size|after)=[^&]*&?", "").replaceAll("[?&]$", "");
        return new Sibling(words(), new MediaType(type().getType(), type().getSubtype()).toString(),
                at(page) + (hasAll() ? all : query));
    }
}
