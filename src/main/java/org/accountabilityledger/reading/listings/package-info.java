/** What registers of others showed otherwise on a later day, as observers saw it. */
package org.accountabilityledger.reading.listings;
