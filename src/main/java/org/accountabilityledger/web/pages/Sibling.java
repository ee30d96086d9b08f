package org.accountabilityledger.web.pages;

/**
 * The same as a page in another form.
 *
 * @param words what the link to it says
 * @param type its media type
 */
public record Sibling(String words, String type, String address) {

    String path() {
        return address.split("\\?", 2)[0];
    }
}
