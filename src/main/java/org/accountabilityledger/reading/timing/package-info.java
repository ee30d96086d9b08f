/** Clock rules as their readers see them. */
package org.accountabilityledger.reading.timing;
