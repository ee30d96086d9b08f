package org.accountabilityledger.web.times;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the links of a page that is not now, or that shows examples, lead to pages from the same standpoint. */
record KeptLinks(Visit visit) {

    // The text of a page cannot hold a tag: what people wrote is escaped.
    private static final Pattern TAG = Pattern.compile("<(?:a|link|form)\\b(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ADDRESS = Pattern.compile("(?<= (?:href|action)=\")/[^\"]*");
    private static final Pattern OF_FEED =
            Pattern.compile("(?<=<link rel=\"[a-z-]{1,20}\" href=\")(https?://[^/\"]+)(/[^\"]*)");
    private static final Pattern NEXT = Pattern.compile("(?<=\"next\":\")/[^\"]*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)/(as-of|timemap|/).*");
    private static final Pattern OF_NOW = Pattern.compile(" rel=\"(original|canonical)\"| class=\"(times|examples)\"");

    byte[] inHtml(byte[] page) {
        return replaced(page, TAG, this::tag);
    }

    byte[] inJson(byte[] reading) {
        return replaced(reading, NEXT, this::kept);
    }

    byte[] inFeed(byte[] feed) {
        return OF_FEED.matcher(new String(feed, StandardCharsets.UTF_8)).replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + kept(found.group(2), "&amp;")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] text, Pattern pattern, UnaryOperator<String> change) {
        return pattern.matcher(new String(text, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String tag(String tag) {
        if (OF_NOW.matcher(tag).find()) {
            return tag;
        }
        boolean form = tag.startsWith("<form");
        String kept = ADDRESS.matcher(tag).replaceAll((MatchResult found) ->
                Matcher.quoteReplacement(form ? prefixed(found.group()) : kept(found.group(), "&amp;")));
        return form ? kept + fields() : kept;
    }

    /** A form that is sent replaces what its action asked: the times go along as fields. */
    private String fields() {
        String examples = visit.address().examples() ? "<input type=\"hidden\" name=\"" + Address.EXAMPLES
                + "\" value=\"" + Address.SHOW + "\">" : "";
        String day = examples + visit.validOn()
                .map(on -> "<input type=\"hidden\" name=\"validOn\" value=\"" + on + "\">").orElse("");
        return visit.memento().isPresent() ? day : day + visit.knownAt()
                .map(at -> "<input type=\"hidden\" name=\"knownAt\" value=\"" + at + "\">").orElse("");
    }

    /** Where an address leads from there. */
    String kept(String address) {
        return kept(address, "&");
    }

    private String kept(String address, String and) {
        String path = address.split("[?#]", 2)[0];
        if (ELSEWHERE.matcher(address).matches() || Address.isTimeless(path)) {
            return address;
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        String asked = hash < 0 ? address : address.substring(0, hash);
        String known = visit.knownAt().filter(at -> visit.memento().isEmpty()).map(Object::toString).orElse("");
        // The sibling of a memento is the memento of the sibling: both are about the day of their moment.
        Address there = Address.of(path, null, Optional.empty());
        boolean sibling = visit.memento().isPresent() && !there.isForPeople()
                && there.page().path().equals(visit.address().page().path());
        String day = (sibling ? visit.address().validOn() : visit.validOn()).map(Object::toString).orElse("");
        String examples = visit.address().examples() && !there.isOfFile() ? Address.SHOW : "";
        return prefixed(with(with(with(asked, "validOn", day, and), "knownAt", known, and), Address.EXAMPLES, examples,
                and)) + fragment;
    }

    private static String with(String address, String name, String value, String and) {
        boolean has = address.matches("(?s).*(\\?|&|&amp;)" + name + "=.*");
        return has || value.isEmpty() ? address : address + (address.contains("?") ? and : "?") + name + "=" + value;
    }

    private String prefixed(String address) {
        boolean stays = ELSEWHERE.matcher(address).matches() || Address.isTimeless(address.split("[?#]", 2)[0]);
        return stays ? address : visit.memento().map(change ->
                Address.AS_OF + change.recordedAt() + address).orElse(address);
    }
}
