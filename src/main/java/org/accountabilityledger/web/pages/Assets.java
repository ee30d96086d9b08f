package org.accountabilityledger.web.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What pages are shown with, each at an address that names its content and may be kept for good. */
@Component
public final class Assets implements WebMvcConfigurer {

    private static final String FOLDER = "static/assets/";
    private static final String PATH = "/assets/";
    private static final ContentVersionStrategy BY_CONTENT = new ContentVersionStrategy();
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    /** Where a page finds it; at its plain address there is whatever the release has. */
    public static String at(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        ClassPathResource asset = new ClassPathResource(FOLDER + name);
        return PATH + BY_CONTENT.addVersion(name, BY_CONTENT.getResourceVersion(asset));
    }

    /** Pre-compressed by the build. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "{name:.+-[0-9a-f]{32}\\.[a-z0-9]+}")
                .addResourceLocations("classpath:/" + FOLDER)
                .setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable())
                .resourceChain(true).addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addVersionStrategy(BY_CONTENT, "/**"));
    }
}
