/** The table of contents of the domain: every kind of file, registered once. Knows every slice; no slice knows it. */
package org.accountabilityledger.accountability.kinds;
