/** What files are counted by, each measure with its figures and who says so, the same for every kind of file. */
package org.accountabilityledger.reading.figures;
