package org.accountabilityledger.accountability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that a field speaks of a person, who may have it erased where the law says so. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** Whose data it is, in words: "the office holder". */
    String whose();

    /** Why the ledger keeps it, in words. */
    String purpose();
}
