package org.accountabilityledger.web.pages;

import java.lang.reflect.Method;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.web.AnswerBuffer;
import org.accountabilityledger.web.tables.TableWriter;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All rows of a list as a table: comma-separated values (RFC 4180). */
@Component
@Order(2)
class CsvForm implements Form<Page<?>> {

    private final JsonMapper json;

    CsvForm(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public MediaType type() {
        return new MediaType("text", "csv");
    }

    @Override
    public String words() {
        return "As a table (CSV)";
    }

    @Override
    public Class<?> written() {
        return Page.class;
    }

    @Override
    public boolean isOf(Method method) {
        return method.getReturnType() == Page.class && method.isAnnotationPresent(Tabular.class);
    }

    @Override
    public boolean isLinkedFrom(Page<?> page) {
        return page.table().isPresent();
    }

    @Override
    public Answer of(Page<?> page) {
        TableWriter table = new TableWriter(json, page.table().orElseThrow(() -> new BadQuestion(
                "This page shows several lists, and a table is of one of them: its address is on /data.")));
        return response -> {
            response.setContentType("text/csv;charset=UTF-8;header=present");
            AnswerBuffer.stream(table::write, response);
        };
    }
}
