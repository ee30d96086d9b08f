package org.accountabilityledger.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.journal.TextValues;
import org.accountabilityledger.reading.following.Follower;
import org.accountabilityledger.reading.times.Steps;
import org.accountabilityledger.web.KnownHosts;
import org.accountabilityledger.web.TakesNoEntries;
import org.accountabilityledger.web.pages.AfterPosition;
import org.accountabilityledger.web.pages.PageAnswer;
import org.accountabilityledger.web.times.Refusals;
import org.accountabilityledger.web.times.TimeTravel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Assembles the doors: templates, JSON, and the waiting for one's own writes. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    JsonMapperBuilderCustomizer textValues() {
        return builder -> builder.addModule(new TextValues());
    }

    @Bean
    FilterRegistrationBean<KnownHosts> knownHosts(LedgerSettings settings, JsonMapper json) {
        FilterRegistrationBean<KnownHosts> first =
                new FilterRegistrationBean<>(new KnownHosts(settings.hosts(), json));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** What everybody may read may be read by pages elsewhere; what records may not be sent by them. */
    @Bean
    FilterRegistrationBean<CorsFilter> readFromElsewhere() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.addAllowedOrigin(CorsConfiguration.ALL);
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setAllowedHeaders(List.of("Accept-Datetime", HttpHeaders.IF_NONE_MATCH));
        reading.setExposedHeaders(List.of(HttpHeaders.LINK, HttpHeaders.ETAG, "Memento-Datetime",
                HttpHeaders.RETRY_AFTER));
        Set<String> asking = Set.of("GET", "HEAD", "OPTIONS");
        FilterRegistrationBean<CorsFilter> second = new FilterRegistrationBean<>(new CorsFilter(request ->
                asking.contains(request.getMethod()) ? reading : null));
        second.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return second;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<TimeTravel> timeTravel(DispatcherServlet pages, Journal journal, JdbcClient database,
            Clock clock, JsonMapper json) {
        FilterRegistrationBean<TimeTravel> third =
                new FilterRegistrationBean<>(new TimeTravel(pages, journal, new Steps(database), clock, json));
        third.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return third;
    }

    @Bean
    FilterRegistrationBean<TakesNoEntries> takesNoEntries(Provenance provenance, JsonMapper json) {
        FilterRegistrationBean<TakesNoEntries> fourth =
                new FilterRegistrationBean<>(new TakesNoEntries(provenance.copy(), json));
        fourth.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return fourth;
    }

    /** The address to which Spring hands over what failed is no page of its own: asked for, it answers 500. */
    @Bean
    FilterRegistrationBean<Filter> nothingAtTheErrorPage() {
        FilterRegistrationBean<Filter> nothing = new FilterRegistrationBean<>((request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND));
        nothing.addUrlPatterns("/error");
        return nothing;
    }

    @Bean
    WebMvcConfigurer pages(TemplateEngine templates, JsonMapper json, Follower follower, Provenance provenance) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new PageAnswer(templates, json, provenance.copy()));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Refusals());
                registry.addInterceptor(new AfterPosition(follower)).excludePathPatterns("/assets/**");
            }
        };
    }
}
