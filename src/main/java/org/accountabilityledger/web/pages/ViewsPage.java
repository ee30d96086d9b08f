package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.journal.SetAside;
import org.accountabilityledger.projection.SubscriberState;
import org.accountabilityledger.projection.RebuildState;

/**
 * How far each view has read, what stopped it, which files cannot be read, and how far it has been built anew.
 *
 * @param journal the last position of the journal
 * @param setAside the files that cannot be read from an entry on
 */
public record ViewsPage(long journal, List<Item> items, List<SetAside> setAside, List<RebuildState> rebuilds) {

    static ViewsPage of(long journal, List<SubscriberState> states, List<SetAside> setAside, List<RebuildState> rebuilds) {
        return new ViewsPage(journal, states.stream()
                .map(state -> new Item(state.name(), state, Math.max(0, journal - state.position()))).toList(), setAside,
                rebuilds);
    }

    /** One view, and how many entries it has not taken in yet. */
    public record Item(String reference, SubscriberState state, long behind) {
    }

    @JsonIgnore
    public long stopped() {
        return items.stream().filter(item -> item.state().failure().isPresent()).count();
    }
}
