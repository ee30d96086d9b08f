package org.accountabilityledger.culprits.clock;

import org.accountabilityledger.culprits.journal.SomeEntry;

class SweepsTheJournal {

    SomeEntry entry;
}
