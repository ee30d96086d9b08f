package org.accountabilityledger.culprits.accountability;

import org.axonframework.eventhandling.EventHandler;

class WhenReplayedThenAgain {

    @EventHandler
    void react(String event) {
    }
}
