package org.accountabilityledger.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with one line: where the ledger is, and where to go first. */
@Component
class StartupBanner implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartupBanner.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String address = environment.getProperty("server.address", "localhost");
        String host = address.equals("127.0.0.1") || address.equals("0.0.0.0") ? "localhost" : address;
        LOG.info("The ledger is open at http://{}:{}/ – go to /recommendations first", host,
                environment.getProperty("local.server.port"));
    }
}
