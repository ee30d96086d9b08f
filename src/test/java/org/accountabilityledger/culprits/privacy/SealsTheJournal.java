package org.accountabilityledger.culprits.privacy;

import org.accountabilityledger.culprits.journal.SomeEntry;

class SealsTheJournal {

    SomeEntry entry;
}
