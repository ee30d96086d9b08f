package org.accountabilityledger.testing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.accountabilityledger.LedgerApplication;
import org.accountabilityledger.platform.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One running ledger, as a process of its own would be, on a database that it may share with others. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With its web server, on a free port; without the built-in rules, so that a ledger begins at position 1. */
    public static Node on(TestDatabase database, String... properties) {
        return on(ledger(WebApplicationType.SERVLET), database, properties);
    }

    /** The same, at a time of the test's own. */
    public static Node on(TestDatabase database, Clock clock, String... properties) {
        return on(ledgerAt(clock, WebApplicationType.SERVLET), database, properties);
    }

    /** The same with something more assembled than the product has. */
    public static <T> Node with(Class<T> type, T more, TestDatabase database) {
        return on(ledger(WebApplicationType.SERVLET).initializers(context -> ((GenericApplicationContext) context)
                .registerBean("moreOfTheTest", type, () -> more)), database);
    }

    /** Another product than that of today. */
    public static Node of(Class<?> application, TestDatabase database) {
        return on(new SpringApplicationBuilder(application).web(WebApplicationType.SERVLET), database);
    }

    private static Node on(SpringApplicationBuilder ledger, TestDatabase database, String... properties) {
        Map<String, String> all = new HashMap<>(database.properties());
        all.put("server.port", "0");
        all.put("ledger.built-in-rules", "false");
        for (String property : properties) {
            String[] nameAndValue = property.split("=", 2);
            all.put(nameAndValue[0], nameAndValue[1]);
        }
        return new Node(ledger.run(arguments(all)));
    }

    /** The whole ledger, with that clock in place of the machine's. */
    static SpringApplicationBuilder ledgerAt(Clock clock, WebApplicationType doors) {
        return ledger(doors).initializers(context -> ((GenericApplicationContext) context)
                .registerBean("clockOfTheTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
    }

    private static SpringApplicationBuilder ledger(WebApplicationType doors) {
        return new SpringApplicationBuilder(LedgerApplication.class).web(doors);
    }

    static String[] arguments(Map<String, String> properties) {
        return properties.entrySet().stream().map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Whether anything of that type was assembled. */
    public boolean has(Class<?> type) {
        return context.getBeanNamesForType(type).length > 0;
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
