package org.accountabilityledger.web.tables;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name the path of the field in JSON: {@code owner.title}
 * @param value what a row has there; null if nothing
 */
record Column(String name, Function<Object, Object> value) {
}
