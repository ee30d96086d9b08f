package org.accountabilityledger.accountability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored for good; it outlives the class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

    /** Kebab-case, unique in the ledger, never reused. */
    String value();

    /** Rises when the stored form changes; older versions are read through an upcaster. */
    int version() default 1;
}
