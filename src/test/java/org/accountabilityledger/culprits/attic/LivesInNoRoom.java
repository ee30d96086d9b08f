package org.accountabilityledger.culprits.attic;

import org.accountabilityledger.culprits.journal.SomeEntry;

class LivesInNoRoom {

    SomeEntry entry;
}
