package org.accountabilityledger.web.pages;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.web.Pages;
import org.accountabilityledger.web.problems.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.util.MultiValueMap;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Asks a page what it says, by the method that answers its address and without any request; empty if it says nothing. */
public final class PageMethods implements Pages {

    private record At(PathPattern pattern, HandlerMethod method) {
    }

    private final Supplier<List<At>> all;

    /** @param addresses which are complete when the first page is asked */
    public PageMethods(Supplier<? extends RequestMappingHandlerMapping> addresses) {
        this.all = SingletonSupplier.of(() -> bySpecificity(addresses.get()));
    }

    private static List<At> bySpecificity(RequestMappingHandlerMapping addresses) {
        return addresses.getHandlerMethods().entrySet().stream()
                .flatMap(each -> each.getKey().getPathPatternsCondition().getPatterns().stream()
                        .map(pattern -> new At(pattern, each.getValue())))
                .sorted(Comparator.comparing(At::pattern)).toList();
    }

    @Override
    public Optional<Object> said(String address, MultiValueMap<String, String> parameters) {
        PathContainer path = PathContainer.parsePath(address);
        return at(path, PageMethods::answersAPage).flatMap(at -> said(at, at.pattern().matchAndExtract(path), parameters));
    }

    @Override
    public boolean isNone(String address) {
        return at(PathContainer.parsePath(address), _ -> true).filter(at -> !answersAPage(at.method())).isPresent();
    }

    /** Whether anything is answered at that address. */
    boolean answer(String address) {
        return at(PathContainer.parsePath(address), _ -> true).isPresent();
    }

    private Optional<At> at(PathContainer path, Predicate<HandlerMethod> which) {
        return all.get().stream().filter(at -> which.test(at.method()) && at.pattern().matches(path)).findFirst();
    }

    private static boolean answersAPage(HandlerMethod method) {
        return method.getReturnType().getParameterType() == Page.class;
    }

    /** What it would refuse to say, it does not say. */
    private static Optional<Object> said(At at, PathPattern.PathMatchInfo path, MultiValueMap<String, String> parameters) {
        HandlerMethod method = at.method().createWithResolvedBean();
        try {
            DeclaredParameters.refuseOthers(method, parameters);
            List<Object> given = new ArrayList<>();
            Stream.of(method.getMethodParameters()).forEach(each -> given.add(value(each, path, parameters)));
            method.getMethod().setAccessible(true);
            return Optional.of(((Page<?>) method.getMethod().invoke(method.getBean(), given.toArray())).reading());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InvocationTargetException refused) {
            return nothing((RuntimeException) refused.getCause());
        } catch (RuntimeException refused) {
            return nothing(refused);
        }
    }

    private static Optional<Object> nothing(RuntimeException refused) {
        boolean foreseen = Problems.of(refused).filter(problem -> problem.status() < 500).isPresent();
        if (!foreseen && !(refused instanceof CannotBeRead)) {
            throw refused;
        }
        return Optional.empty();
    }

    private static Object value(MethodParameter parameter, PathPattern.PathMatchInfo path,
            MultiValueMap<String, String> parameters) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return path.getUriVariables().get(parameter.getParameter().getName());
        }
        return parameter.getParameterType() == MultiValueMap.class ? parameters : Optional.ofNullable(
                parameters.getFirst(parameter.getParameterAnnotation(RequestParam.class).name()));
    }
}
