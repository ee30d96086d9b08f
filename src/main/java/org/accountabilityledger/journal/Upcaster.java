package org.accountabilityledger.journal;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of the stored form of one version of an event that of the next. It is given a copy: what is stored stays as it is.
 *
 * @param name of the event, as it is stored
 * @param from the version that it reads; what it gives is the next one
 */
record Upcaster(String name, int from, UnaryOperator<ObjectNode> next) {
}
