package org.accountabilityledger.accountability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Marks the parameter that receives the civil day on which a command came in, as the gate saw it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@MetaDataValue(value = Today.KEY, required = true)
public @interface Today {

    String KEY = "today";
}
