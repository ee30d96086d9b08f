package org.accountabilityledger.web.pages;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives whatever is answered the addresses of its forms: a page its own and one with each ending, a feed its ending alone. */
@Component
class FormAddresses implements WebMvcRegistrations {

    private final List<Form<?>> forms;

    FormAddresses(List<Form<?>> forms) {
        this.forms = forms;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RequestMappingHandlerMapping() {
            @Override
            protected RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
                RequestMappingInfo at = super.getMappingForMethod(method, type);
                return at == null || forms.stream().noneMatch(form -> form.isOf(method)) ? at
                        : at.mutate().paths(all(method, at.getPatternValues())).options(getBuilderConfiguration()).build();
            }
        };
    }

    String[] all(Method method, Set<String> paths) {
        Set<String> all = new LinkedHashSet<>(method.getReturnType() == Page.class ? paths : Set.of());
        for (String path : paths) {
            forms.stream().filter(form -> form.isOf(method)).forEach(form -> all.addAll(
                    List.of(form.at(path), path + form.ending())));
        }
        return all.toArray(String[]::new);
    }
}
