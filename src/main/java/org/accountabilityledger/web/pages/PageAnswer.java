package org.accountabilityledger.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.web.times.ExampleBar;
import org.accountabilityledger.web.times.TimeBar;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers in the form in which the address ends; a {@link Page} whose address has no ending, as HTML. */
public final class PageAnswer implements HandlerMethodReturnValueHandler {

    static final String CATCHING_UP = "org.accountabilityledger.catching-up";

    private final TemplateEngine templates;
    private final List<Form<?>> forms;
    private final Optional<CopyBar> copy;

    /** @param copy what the ledger is a copy of, if it is one */
    public PageAnswer(TemplateEngine templates, List<Form<?>> forms, Optional<Copy> copy) {
        this.templates = templates;
        this.forms = List.copyOf(forms);
        this.copy = copy.map(CopyBar::of);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Page.class || forms.stream().anyMatch(form -> form.isOf(returned.getMethod()));
    }

    @Override
    public void handleReturnValue(Object returned, MethodParameter type, ModelAndViewContainer container,
            NativeWebRequest web) throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (returned instanceof Page<?> page) {
            write(page, request, response);
        } else {
            Form.Answer answer = inItsForm(returned, request).orElseThrow();
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
            answer.send(response);
        }
    }

    void write(Page<?> page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Siblings siblings = Siblings.of(page, forms, request);
        Form.Answer answer = inItsForm(page, request).orElseGet(() -> forPeople(page, siblings.others(), request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            siblings.link(request, response);
        }
        answer.send(response);
    }

    private Form.Answer forPeople(Page<?> page, List<Sibling> others, HttpServletRequest request) {
        Frame frame = new Frame(page.title(), request.getRequestURI(), others, request.getAttribute(CATCHING_UP) != null,
                TimeBar.of(request), copy, ExampleBar.of(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame, "reading", page.reading()), output);
        return response -> {
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        };
    }

    /** Whether an address ends as that of a form does. */
    boolean isInAForm(String path) {
        return forms.stream().anyMatch(form -> path.endsWith(form.ending()));
    }

    /** In the form in which the address ends, if it ends in one of it. */
    @SuppressWarnings("unchecked")
    private <T> Optional<Form.Answer> inItsForm(T said, HttpServletRequest request) {
        return forms.stream().filter(form -> form.written().isInstance(said)
                && request.getRequestURI().endsWith(form.ending())).findFirst().map(form -> ((Form<T>) form).of(said));
    }
}
