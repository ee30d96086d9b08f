/** Each entry as one plain sentence, and who says it. */
package org.accountabilityledger.wording.entries;
