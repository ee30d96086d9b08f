package org.accountabilityledger.web.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page that this method answers is a list, or set side by side: it is there as a table, too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Tabular {
}
