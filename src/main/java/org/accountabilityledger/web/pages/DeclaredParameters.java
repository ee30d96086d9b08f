package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, before anything is done, a parameter that a handler does not declare. One that takes all of them has its
 * {@link Query} judge them.
 */
public final class DeclaredParameters implements HandlerInterceptor {

    /** Two moments are compared as the ledger knew them at a third, which was judged before. */
    static final String COMPARED = "/compare/";
    static final Set<String> COMPARED_AT = Set.of("knownAt", "examples");
    private static final String OURS = "org.accountabilityledger.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
            request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
            refuseOthers(method, asked, request.getRequestURI().startsWith(COMPARED) ? COMPARED_AT : Set.of());
        }
        return true;
    }

    static void refuseOthers(HandlerMethod method, MultiValueMap<String, String> asked) {
        refuseOthers(method, asked, List.of());
    }

    /** What the method declares one by one. */
    static List<String> names(HandlerMethod method) {
        return Stream.of(method.getMethodParameters()).filter(each -> each.getParameterType() != MultiValueMap.class)
                .flatMap(each -> Stream.ofNullable(each.getParameterAnnotation(RequestParam.class))
                        .map(declared -> Optional.of(declared.name()).filter(name -> !name.isEmpty())
                                .orElseGet(() -> each.getParameter().getName()))).toList();
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }

    private static void refuseOthers(HandlerMethod method, MultiValueMap<String, String> asked, Collection<String> further) {
        if (Stream.of(method.getMethodParameters()).anyMatch(each -> each.getParameterType() == MultiValueMap.class)) {
            return;
        }
        List<String> known = names(method);
        Parameters.refuseUnknown(asked.keySet(), Stream.concat(known.stream(), further.stream()).toList());
        known.forEach(name -> Parameters.one(name, asked.getOrDefault(name, List.of())));
    }
}
