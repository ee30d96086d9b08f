/** A house in which each class breaks one rule on purpose: a rule that does not name its culprit is a decoration. */
package org.accountabilityledger.culprits;
