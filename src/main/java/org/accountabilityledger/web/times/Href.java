package org.accountabilityledger.web.times;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link within this ledger: it leads on from the day and the moment that are being answered, and with made-up examples
 * where they are shown.
 */
public final class Href {

    private static final String MOMENTS_OF_ITS_OWN = "/(as-of|timemap)(/.*)?";
    private static final Pattern WITHIN = Pattern.compile("/(?!/).*", Pattern.DOTALL);

    private final String address;

    /** @param address of the page as it is now */
    public Href(String address) {
        this.address = address;
    }

    /** A field that a form sends along unseen. */
    public record Field(String name, String value) {
    }

    /** Where an address leads from there; itself if that is now, or if it is of another place or names its own moment. */
    public static String to(String address) {
        return Visit.taken().map(visit -> from(visit, address)).orElse(address);
    }

    /** An address that says itself of which day and moment it is, or that is not one of this ledger. */
    public static String asIs(String address) {
        return address;
    }

    /** Where a form is sent; what it is sent with is in its {@link #fields}. */
    public static String action(String address) {
        return Visit.taken().map(visit -> behind(visit, address)).orElse(address);
    }

    /** A form that is sent replaces what its action asked: the times go along as fields. */
    public static List<Field> fields() {
        return Visit.taken().map(visit -> Stream.of(
                field(Address.EXAMPLES, Optional.of(Address.SHOW).filter(show -> visit.address().examples())),
                field("validOn", visit.validOn()), field("knownAt", asked(visit))).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    /** Where it leads. */
    @Override
    @JsonValue
    public String toString() {
        return to(address);
    }

    /** The address of the same page for people. */
    public String page() {
        return address.replaceFirst("\\.json", "");
    }

    static String from(Visit visit, String address) {
        if (ofNow(visit)) {
            return address;
        }
        String asked = address.split("#", 2)[0];
        String path = asked.split("\\?", 2)[0];
        if (stays(address, path)) {
            return address;
        }
        Address there = Address.of(path, null, Optional.empty());
        // The sibling of a memento is the memento of the sibling: both are about the day of their moment.
        boolean sibling = visit.memento().isPresent() && !there.isForPeople()
                && there.page().path().equals(visit.address().page().path());
        String with = with(asked, "validOn", sibling ? visit.address().validOn() : visit.validOn());
        String known = with(with, "knownAt", asked(visit));
        String all = with(known, Address.EXAMPLES,
                Optional.of(Address.SHOW).filter(show -> visit.address().examples() && !there.isOfFile()));
        return behind(visit, all) + address.substring(asked.length());
    }

    /** Most pages are, and have many links. */
    private static boolean ofNow(Visit visit) {
        return visit.validOn().isEmpty() && visit.knownAt().isEmpty() && visit.memento().isEmpty()
                && visit.address().validOn().isEmpty() && !visit.address().examples();
    }

    private static boolean stays(String address, String path) {
        return !WITHIN.matcher(address).matches() || path.matches(MOMENTS_OF_ITS_OWN) || Address.isTimeless(path);
    }

    private static String behind(Visit visit, String address) {
        return stays(address, address.split("[?#]", 2)[0]) ? address
                : visit.memento().map(change -> Address.AS_OF + change.recordedAt() + address).orElse(address);
    }

    /** The moment that an address must name, unless it stands behind one. */
    private static Optional<?> asked(Visit visit) {
        return visit.memento().isPresent() ? Optional.empty() : visit.knownAt();
    }

    private static String with(String address, String name, Optional<?> value) {
        boolean has = address.matches("(?s).*[?&]" + name + "=.*");
        return has || value.isEmpty() ? address
                : address + (address.contains("?") ? "&" : "?") + name + "=" + value.get();
    }

    private static Optional<Field> field(String name, Optional<?> value) {
        return value.map(given -> new Field(name, given.toString()));
    }
}
