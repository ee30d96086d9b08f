/** How a file grew: what was known of it after each entry, one after the other, and what that entry changed. */
package org.accountabilityledger.reading.growth;
