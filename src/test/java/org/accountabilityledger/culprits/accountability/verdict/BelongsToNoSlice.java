package org.accountabilityledger.culprits.accountability.verdict;

import org.accountabilityledger.culprits.accountability.commitment.SomePromise;

class BelongsToNoSlice {

    SomePromise promise;
}
