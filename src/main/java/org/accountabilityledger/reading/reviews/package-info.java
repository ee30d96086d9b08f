/** Reviews: who conducts and directs them, what they found with every caveat, and what became of it. */
package org.accountabilityledger.reading.reviews;
