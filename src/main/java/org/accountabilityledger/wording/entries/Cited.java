package org.accountabilityledger.wording.entries;

import java.util.Optional;

/** A citation as a reader sees it; it says so if its source was withdrawn since. */
public record Cited(
        String source, String publisher, String title, String publishedOn, Optional<String> address,
        Optional<String> locator, Optional<String> quotation, boolean withdrawn) {
}
