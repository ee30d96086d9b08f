package org.accountabilityledger.culprits.accountability.evidence;

import org.accountabilityledger.culprits.accountability.commitment.SomePromise;

class KnowsALaterSlice {

    SomePromise promise;
}
