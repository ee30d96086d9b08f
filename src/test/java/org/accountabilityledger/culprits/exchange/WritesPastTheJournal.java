package org.accountabilityledger.culprits.exchange;

import org.axonframework.eventsourcing.eventstore.EventStore;

class WritesPastTheJournal {

    EventStore store;
}
