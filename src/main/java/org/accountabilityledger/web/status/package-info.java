/** Says what works at this moment and what does not, within a bound, whatever stands still. */
package org.accountabilityledger.web.status;
