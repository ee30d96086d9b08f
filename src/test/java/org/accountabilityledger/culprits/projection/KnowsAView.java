package org.accountabilityledger.culprits.projection;

import org.accountabilityledger.culprits.reading.SomeView;

class KnowsAView {

    SomeView view;
}
