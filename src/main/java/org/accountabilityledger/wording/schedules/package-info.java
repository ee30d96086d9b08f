/** How days that are due stand, in words. */
package org.accountabilityledger.wording.schedules;
