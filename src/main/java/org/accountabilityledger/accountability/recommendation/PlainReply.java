package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Words;

/** What every plain reply tells, whatever it says. */
interface PlainReply {

    Reply reply();

    List<DutyId> duties();

    /** What the addressee said with it: which part, which reasons, or what else. */
    Optional<Words> said();
}
