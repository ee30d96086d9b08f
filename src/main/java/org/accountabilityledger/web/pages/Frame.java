package org.accountabilityledger.web.pages;

import java.util.Optional;

/**
 * What stands around every page: its title, the address of its sibling, and whether the views are still catching up
 * with the position that was asked for.
 */
public record Frame(String title, String path, Optional<String> json, boolean catchingUp) {
}
