/** Institutions: what each is called, how they belong together, and what every other file says that is theirs. */
package org.accountabilityledger.reading.institutions;
