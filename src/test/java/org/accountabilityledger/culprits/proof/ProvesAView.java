package org.accountabilityledger.culprits.proof;

import org.accountabilityledger.culprits.reading.SomeView;

class ProvesAView {

    SomeView view;
}
