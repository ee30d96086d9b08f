/**
 * What somebody says that a public body did or failed to do, and what came of saying it.
 *
 * <p><b>Promise.</b> An allegation stays an allegation: the accused body's answer stands beside it, and no body's word
 * on itself is a conclusion.
 */
package org.accountabilityledger.accountability.allegation;
