package org.accountabilityledger.web.pages;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a page says, as JSON. */
@Component
@Order(1)
class JsonForm implements Form<Page<?>> {

    static final String ENDING = ".json";

    private final JsonMapper json;

    JsonForm(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public String words() {
        return "This page as JSON";
    }

    @Override
    public Class<?> written() {
        return Page.class;
    }

    @Override
    public boolean isLinkedFrom(Page<?> page) {
        return page.offers().contains(Page.class);
    }

    /** A page of a list goes on where it ends. */
    @Override
    public boolean hasAll() {
        return false;
    }

    @Override
    public Answer of(Page<?> page) {
        return whole(json.writeValueAsBytes(page.reading()));
    }
}
