package org.accountabilityledger.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accountabilityledger.accountability.Verbatim;

/** Puts names and words together as an English sentence has them. */
public final class English {

    private static final int LONGEST_LIST = 5;
    private static final int LONGEST_WORDS = 420;
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "\\b(Office|Ministry|Department|Commission|Committee|Inquiry|Agency|Service|Taskforce|Board|Inspectorate"
                    + "|Tribunal|Court|Ombudsman|Authority|Audit|Government)\\b|^National\\b.*\\bCouncil\\b");
    private static final Pattern WITHOUT_ARTICLE =
            Pattern.compile("^((The|the|A|An|HM|His|Her)\\b|.*\\bBoard of\\b).*");

    private English() {
    }

    /** A name as it stands within a sentence: "the Home Office", "South Yorkshire Police". */
    public static String body(String name) {
        if (name.startsWith("The ")) {
            return "the " + name.substring(4);
        }
        return WITH_ARTICLE.matcher(name).find() && !WITHOUT_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** "a", "a and b", "a, b and c"; of a long list the first ones, and how many others there are. */
    public static String list(List<String> parts) {
        if (parts.size() > LONGEST_LIST) {
            return String.join(", ", parts.subList(0, 3)) + " and " + (parts.size() - 3) + " others";
        }
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** "a", "a or b", "a, b or c": every one of them. */
    public static String either(List<String> parts) {
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " or " + parts.getLast();
    }

    /** "1 day", "2 days", "1,273 cases". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "1,273". */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "Welsh", of a tag of BCP 47. */
    public static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
    }

    public static String quoted(String words) {
        return "“" + words.strip() + "”";
    }

    /** " (in the source’s word: “Closed - Acceptable Action”)"; nothing where none is kept. */
    public static String verbatim(Optional<Verbatim> word) {
        return word.map(text -> " (in the source’s word: " + quoted(text.text()) + ")").orElse("");
    }

    /** The same words on one line; cut at a word where they are long, which an ellipsis shows. */
    public static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_WORDS) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_WORDS);
        int end = space < LONGEST_WORDS / 2 ? LONGEST_WORDS : space;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    public static String capital(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }

    /** Without the full stop at its end, for more is to follow. */
    public static String unstopped(String words) {
        String text = words.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** With a capital letter at its beginning and a full stop at its end. */
    public static String sentence(String words) {
        String text = words.strip();
        String stopped = text.matches("(?s).*([.!?…]|[.!?…][”)])$") ? text : text + ".";
        return capital(stopped);
    }
}
