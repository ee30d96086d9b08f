package org.accountabilityledger.web.pages;

import java.util.List;

/**
 * What stands around every page: its title, the addresses of its siblings for machines, and whether the views are still
 * catching up with the position that was asked for.
 */
public record Frame(String title, String path, List<Sibling> siblings, boolean catchingUp) {
}
