package org.accountabilityledger.journal;

import java.util.List;
import org.accountabilityledger.accountability.LedgerEvent;

/**
 * A form in which an event may lie in the journal.
 *
 * @param event what is made of it
 * @param steps from this version to the current one; none where it is that
 */
record StoredForm(String name, String version, Class<? extends LedgerEvent> event, List<Upcaster> steps) {
}
