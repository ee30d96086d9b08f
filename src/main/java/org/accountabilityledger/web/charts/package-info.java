/** Drawings of what a table beside them says: sizes worked out here, shapes told apart without colours, no script. */
package org.accountabilityledger.web.charts;
