package org.accountabilityledger.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.web.times.TimeBar;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Answers a {@link Page} as HTML, or as JSON where the address ends so. */
public final class PageAnswer implements HandlerMethodReturnValueHandler {

    static final String CATCHING_UP = "org.accountabilityledger.catching-up";
    private static final String JSON = ".json";

    private final TemplateEngine templates;
    private final JsonMapper json;
    private final Optional<CopyBar> copy;

    /** @param copy what the ledger is a copy of, if it is one */
    public PageAnswer(TemplateEngine templates, JsonMapper json, Optional<Copy> copy) {
        this.templates = templates;
        this.json = json;
        this.copy = copy.map(CopyBar::of);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Page.class;
    }

    @Override
    public void handleReturnValue(Object returned, MethodParameter type, ModelAndViewContainer container,
            NativeWebRequest web) throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        write((Page) returned, request, web.getNativeResponse(HttpServletResponse.class));
    }

    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean catchingUp = request.getAttribute(CATCHING_UP) != null;
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        if (request.getRequestURI().endsWith(JSON)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            send(json.writeValueAsBytes(page.reading()), MediaType.APPLICATION_JSON_VALUE, response);
            return;
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame(page, request, catchingUp),
                "reading", page.reading()), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Frame frame(Page page, HttpServletRequest request, boolean catchingUp) {
        String path = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String sibling = (path.equals("/") ? "/index" : path) + JSON + query;
        return new Frame(page.title(), path, Optional.of(sibling), catchingUp, TimeBar.of(request), copy);
    }

    private static void send(byte[] body, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
