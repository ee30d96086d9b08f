package org.accountabilityledger.culprits.journal;

import org.accountabilityledger.culprits.reading.SomeView;

class ReadsAView {

    SomeView view;
}
