package org.accountabilityledger.culprits.reading;

import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;

class StreamsWithAxon {

    static class KeepsTokens {

        TokenStore tokens;
    }

    static class Tracks {

        TrackingEventProcessor processor;
    }

    static class Pools {

        PooledStreamingEventProcessor processor;
    }
}
