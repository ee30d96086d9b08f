package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.web.times.ExampleBar;
import org.accountabilityledger.web.times.TimeBar;

/**
 * What stands around every page: its title, the addresses of its siblings for machines, whether the views are still
 * catching up with the position that was asked for, which moment it shows, absent where the page has no past, and of
 * what the whole ledger is a copy, if it is one; and whether it shows anything that is made up.
 */
public record Frame(String title, String path, List<Sibling> siblings, boolean catchingUp, Optional<TimeBar> times,
        Optional<CopyBar> copy, Optional<ExampleBar> examples) {

    /** The address of the page as it is now, if it shows another moment. */
    public Optional<String> now() {
        return times.filter(bar -> bar.sentence().isPresent()).map(TimeBar::now);
    }
}
