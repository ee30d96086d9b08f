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

    void write(T said, HttpServletResponse response) throws IOException;

    /** Sends what was written as a whole. */
    default void send(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(type().toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
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
