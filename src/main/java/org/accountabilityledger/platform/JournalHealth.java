package org.accountabilityledger.platform;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.journal.Clocks;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.SetAside;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the journal takes entries and every file of it can be read; pages are answered either way. */
@Component("journalHealthIndicator")
class JournalHealth implements HealthIndicator {

    private final Clocks clocks;
    private final Journal journal;

    JournalHealth(Clocks clocks, Journal journal) {
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public Health health() {
        Optional<String> clock = clocks.trouble();
        List<SetAside> unread = journal.setAside();
        Health.Builder health = clock.isPresent() ? Health.status("CLOCKS_DISAGREE").withDetail("clocks", clock.get())
                : unread.isEmpty() ? Health.up() : Health.status("FILES_SET_ASIDE");
        return unread.isEmpty() ? health.build()
                : health.withDetail("setAside", unread.stream().map(SetAside::inWords).toList()).build();
    }
}
