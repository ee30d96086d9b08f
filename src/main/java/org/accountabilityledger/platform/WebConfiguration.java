package org.accountabilityledger.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Provenance;
import org.accountabilityledger.journal.TextValues;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.reading.times.Present;
import org.accountabilityledger.reading.times.Steps;
import org.accountabilityledger.web.filters.KnownHosts;
import org.accountabilityledger.web.filters.LastAnswer;
import org.accountabilityledger.web.filters.OwnPagesWrite;
import org.accountabilityledger.web.filters.ReadFromElsewhere;
import org.accountabilityledger.web.filters.TakesNoEntries;
import org.accountabilityledger.web.filters.TrailingSlash;
import org.accountabilityledger.web.pages.AcceptedForm;
import org.accountabilityledger.web.pages.AfterPosition;
import org.accountabilityledger.web.pages.DeclaredParameters;
import org.accountabilityledger.web.pages.Form;
import org.accountabilityledger.web.pages.PageAnswer;
import org.accountabilityledger.web.pages.PageMethods;
import org.accountabilityledger.web.pages.ProblemAnswer;
import org.accountabilityledger.web.times.Refusals;
import org.accountabilityledger.web.times.TimeTravel;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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
    PageAnswer pageAnswer(TemplateEngine templates, List<Form<?>> forms, Provenance provenance) {
        return new PageAnswer(templates, forms, provenance.copy());
    }

    @Bean
    PageMethods pageMethods(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        return new PageMethods(addresses::getObject);
    }

    @Bean
    ProblemAnswer problemAnswer(PageAnswer pages, JsonMapper json) {
        return new ProblemAnswer(pages, json);
    }

    /** In place of the web server's own words; Spring's page for what failed is left out, so that all of it ends there. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastAnswer(ObjectProvider<ProblemAnswer> problems) {
        return server -> server.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(LastAnswer.class.getName());
            host.getPipeline().addValve(new LastAnswer(problems::getObject));
        });
    }

    @Bean
    FilterRegistrationBean<KnownHosts> knownHosts(LedgerSettings settings, ProblemAnswer problems) {
        return inOrder(0, new KnownHosts(settings.hosts(), problems));
    }

    @Bean
    FilterRegistrationBean<OwnPagesWrite> ownPagesWrite(ProblemAnswer problems) {
        return inOrder(1, new OwnPagesWrite(problems));
    }

    @Bean
    FilterRegistrationBean<TrailingSlash> trailingSlash() {
        return inOrder(2, new TrailingSlash());
    }

    @Bean
    FilterRegistrationBean<CorsFilter> readFromElsewhere() {
        return inOrder(3, ReadFromElsewhere.filter());
    }

    /** Before it is settled what now is, so that what is waited for belongs to it. */
    @Bean
    FilterRegistrationBean<AfterPosition> afterPosition(ProjectionRunner runner) {
        return inOrder(4, new AfterPosition(runner));
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<AcceptedForm> acceptedForm(List<Form<?>> forms, PageMethods pages, ProblemAnswer problems) {
        return inOrder(5, new AcceptedForm(forms, pages, problems));
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<TimeTravel> timeTravel(PageMethods pages, Journal journal, Pools pools, Clock clock,
            JsonMapper json, @Value("${spring.application.version}") String release) {
        return inOrder(6, new TimeTravel(pages, journal, new Steps(pools.reading().client()),
                new Present(pools.reading().client(), clock), clock, json, release));
    }

    @Bean
    FilterRegistrationBean<TakesNoEntries> takesNoEntries(Provenance provenance, ProblemAnswer problems) {
        return inOrder(7, new TakesNoEntries(provenance.copy(), problems));
    }

    private static <F extends Filter> FilterRegistrationBean<F> inOrder(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    @Bean
    WebMvcConfigurer pages(PageAnswer pages) {
        return new WebMvcConfigurer() {
            /** Which form is accepted was seen to before. What could be refused for its form would be refused after it was recorded. */
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(new FixedContentNegotiationStrategy(MediaType.ALL)));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(pages);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Refusals());
                registry.addInterceptor(new DeclaredParameters());
            }
        };
    }
}
