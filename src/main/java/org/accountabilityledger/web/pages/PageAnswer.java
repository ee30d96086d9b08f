package org.accountabilityledger.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.web.tables.TableWriter;
import org.accountabilityledger.web.times.ExampleBar;
import org.accountabilityledger.web.times.TimeBar;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Answers a {@link Page} as HTML, or as JSON or a table where the address ends so. */
public final class PageAnswer implements HandlerMethodReturnValueHandler {

    static final String CATCHING_UP = "org.accountabilityledger.catching-up";

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
        Siblings siblings = Siblings.of(page, request);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            siblings.link(request, response);
        }
        String path = request.getRequestURI();
        if (Form.JSON.is(path)) {
            send(json.writeValueAsBytes(page.reading()), MediaType.APPLICATION_JSON_VALUE, response);
        } else if (Form.TABLE.is(path)) {
            table(page, response);
        } else {
            Frame frame = new Frame(page.title(), path, siblings.others(), catchingUp, TimeBar.of(request), copy,
                    ExampleBar.of(request));
            page(page, frame, response);
        }
    }

    private void page(Page page, Frame frame, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame, "reading", page.reading()), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private void table(Page page, HttpServletResponse response) throws IOException {
        TableWriter table = new TableWriter(json, page.table().orElseThrow(() -> new BadQuestion(
                "This page shows several lists, and a table is of one of them: its address is on /data.")));
        response.setContentType("text/csv;charset=UTF-8;header=present");
        table.write(response.getOutputStream());
    }

    private static void send(byte[] body, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
