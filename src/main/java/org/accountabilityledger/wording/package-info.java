/**
 * Everything that is said in English.
 *
 * <p><b>Purpose.</b> One place for sentences, labels, scales, numbers, plurals and dates: who writes English well can go
 * through all of it in one sitting.
 * <p><b>Promise.</b> It is given values and answers with words; the same value has the same words on every page, in every
 * table, feed and letter.
 * <p><b>Trust.</b> It reads nothing but its own texts and decides nothing: what is so is decided by the values that it is given.
 */
package org.accountabilityledger.wording;
