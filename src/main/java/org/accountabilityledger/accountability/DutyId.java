package org.accountabilityledger.accountability;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the duty of one addressee to answer one recommendation, or one limb of it:
 * {@code recommendation/addressee} or {@code recommendation/addressee/limb}.
 */
@Public
public record DutyId(String value) {

    private static final String PART = FileId.REFERENCE.pattern();
    private static final Pattern FORM = Pattern.compile(PART + "/" + PART + "(/" + PART + ")?");

    public DutyId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' does not name a duty: write recommendation/addressee "
                    + "or recommendation/addressee/limb.");
        }
    }

    public static DutyId of(String recommendation, InstitutionId addressee) {
        return new DutyId(recommendation + "/" + addressee.reference());
    }

    public static DutyId of(String recommendation, InstitutionId addressee, String limb) {
        return new DutyId(recommendation + "/" + addressee.reference() + "/" + limb);
    }

    /** The reference of the recommendation that lays this duty. */
    public String recommendation() {
        return value.substring(0, value.indexOf('/'));
    }

    /** The body on which it was laid. */
    public InstitutionId addressee() {
        return new InstitutionId(value.split("/")[1]);
    }

    /** The limb of the recommendation that is to be answered; empty where it is answered as a whole. */
    public Optional<String> limb() {
        String[] parts = value.split("/");
        return parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
