/** What stands at the head of a page, in a letter or beside a drawing: sentences of the values that are on record. */
package org.accountabilityledger.wording.sentences;
