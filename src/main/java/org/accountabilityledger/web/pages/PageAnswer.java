package org.accountabilityledger.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.web.tables.TableWriter;
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
    private static final String TABLE = ".csv";

    private final TemplateEngine templates;
    private final JsonMapper json;

    public PageAnswer(TemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
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
        if (request.getRequestURI().endsWith(TABLE)) {
            table(page, response);
            return;
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame(page, request, catchingUp),
                "reading", page.reading()), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private void table(Page page, HttpServletResponse response) throws IOException {
        TableWriter table = new TableWriter(json, page.table().orElseThrow(() -> new BadQuestion(
                "This page shows several lists, and a table is of one of them: its address is on /data.")));
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType("text/csv;charset=UTF-8;header=present");
        table.write(response.getOutputStream());
    }

    private static Frame frame(Page page, HttpServletRequest request, boolean catchingUp) {
        String path = request.getRequestURI();
        String base = path.equals("/") ? "/index" : path;
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String whole = query.replaceAll("(?<=[?&])(cursor|size|after)=[^&]*&?", "").replaceAll("[?&]$", "");
        List<Sibling> siblings = new ArrayList<>();
        siblings.add(new Sibling("This page as JSON", MediaType.APPLICATION_JSON_VALUE, base + JSON + query));
        page.table().ifPresent(_ -> siblings.add(new Sibling("The whole list as a table (CSV)", "text/csv",
                base + TABLE + whole)));
        if (page.fed()) {
            siblings.add(new Sibling("What is recorded about this, as a feed (Atom)", "application/atom+xml",
                    base + ".atom" + whole));
        }
        return new Frame(page.title(), path, List.copyOf(siblings), catchingUp, TimeBar.of(request));
    }

    private static void send(byte[] body, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
