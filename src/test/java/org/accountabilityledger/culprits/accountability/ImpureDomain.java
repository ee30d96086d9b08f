package org.accountabilityledger.culprits.accountability;

import org.accountabilityledger.culprits.journal.SomeEntry;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.annotation.Transactional;

class ImpureDomain {

    // Only an annotation: older versions of ArchUnit did not see those.
    @Transactional
    static class KnowsSpring {
    }

    static class KnowsAxonsSpringPart {

        SpringTransactionManager transactions;
    }

    static class KnowsAnotherRoom {

        SomeEntry entry;
    }
}
