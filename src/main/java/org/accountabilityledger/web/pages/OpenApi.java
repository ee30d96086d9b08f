package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.function.Supplier;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.web.api.ApiDescription;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes the API (OpenAPI 3.1): what can be sent, and everything that can be read. */
@RestController
class OpenApi {

    private final Supplier<ObjectNode> description;

    /** @param addresses which are complete when the first description is asked */
    OpenApi(CommandCatalogue catalogue, CommandReader reader, List<Form<?>> forms, JsonMapper json,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.description = SingletonSupplier.of(() -> {
            ObjectNode document = ApiDescription.of(catalogue, reader);
            new ReadsDescription(document, forms, json).add(addresses.getObject().getHandlerMethods());
            return document;
        });
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE,
            name = "This description of the API")
    JsonNode description() {
        return description.get();
    }
}
