/**
 * Who looks into it: reviews, inquiries and investigations, by whom, about whom, by when, and what they found.
 *
 * <p><b>Promise.</b> The day first set stays beside every later one, a caveat stays with its finding, and where a body
 * looks into itself the file says so beside that body's own answer: as a fact, not as a verdict.
 */
package org.accountabilityledger.accountability.review;
