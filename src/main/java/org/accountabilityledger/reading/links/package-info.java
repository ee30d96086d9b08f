/** How files point to each other: whose promise, whose duty, whose review; every page finds what concerns it. */
package org.accountabilityledger.reading.links;
