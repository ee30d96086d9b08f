package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.wording.entries.Named;

/**
 * What the ledger is, in words, and what in it is made up.
 *
 * @param examples the files of the chain that are made-up examples
 */
public record AboutPage(List<WordsPage.Part> parts, List<Named> examples) {
}
