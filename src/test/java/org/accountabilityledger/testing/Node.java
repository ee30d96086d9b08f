package org.accountabilityledger.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accountabilityledger.LedgerApplication;
import org.accountabilityledger.platform.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One running ledger, as a process of its own would be, on a database that it may share with others. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With its web server, on a free port; without the built-in rules, so that a ledger begins at position 1. */
    public static Node on(TestDatabase database, String... properties) {
        Map<String, Object> all = new HashMap<>(database.properties());
        all.put("server.port", "0");
        all.put("ledger.built-in-rules", "false");
        for (String property : properties) {
            String[] parts = property.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        List<String> arguments = new ArrayList<>();
        all.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new Node(new SpringApplicationBuilder(LedgerApplication.class).web(WebApplicationType.SERVLET)
                .run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
