/**
 * Replies that are due and not on record: by body and by days, each with the day up to which sources were consulted.
 * A body is on this list because a clock or a source says when a reply is due, and for no other reason.
 */
package org.accountabilityledger.reading.outstanding;
