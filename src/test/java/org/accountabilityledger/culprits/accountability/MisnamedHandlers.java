package org.accountabilityledger.culprits.accountability;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageHandler;
import org.axonframework.queryhandling.QueryHandler;

class MisnamedHandlers {

    @MessageHandler
    @Retention(RetentionPolicy.RUNTIME)
    @interface Homemade {
    }

    @CommandHandler
    void handle(String command) {
    }

    @EventSourcingHandler
    void apply(String event) {
    }

    @EventHandler
    void decide(String event) {
    }

    @QueryHandler
    String find(String query) {
        return query;
    }

    @ResetHandler
    void forget() {
    }

    @Homemade
    void on(String anything) {
    }
}
