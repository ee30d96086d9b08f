/**
 * Where a statement comes from: published sources, their archived copies, and up to which day they were consulted.
 *
 * <p><b>Promise.</b> Every entry of every other slice rests on a source registered here.
 */
package org.accountabilityledger.accountability.evidence;
