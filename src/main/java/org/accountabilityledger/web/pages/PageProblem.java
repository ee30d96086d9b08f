package org.accountabilityledger.web.pages;

/** Why there is no page, in words. */
public record PageProblem(String title, String detail) {
}
