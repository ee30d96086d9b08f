/** How files point to each other: whose promise, whose duty, whose review; so that every page finds what concerns it. */
package org.accountabilityledger.reading.links;
