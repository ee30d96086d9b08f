package org.accountabilityledger.web.pages;

/**
 * What a page shows: the reading, the template that shows it to people, and its title. Asked for as {@code .json}, the
 * reading alone is the answer.
 */
public record Page(String template, String title, Object reading) {
}
