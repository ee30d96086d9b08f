package org.accountabilityledger.accountability;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who says something: a body of the ledger, an office, a person who acted in public office, or somebody unnamed, by role.
 * Only a body has duties, promises and replies. As JSON a body is its reference; the others are an object.
 *
 * @param person who acted in public office, with that office; nobody else is named
 * @param office as in "the MP for Rotherham"
 * @param unnamed the role of somebody whom the source does not name, or whom the ledger does not, as in "a complainant"
 */
public record Speaker(
        Optional<InstitutionId> body,
        @Public Optional<Words> person,
        @Public Optional<Words> office,
        @Public Optional<Words> unnamed) {

    private static final String FORMS = "Who speaks is a body, by its reference; or {\"office\": …}; or {\"person\": …, "
            + "\"office\": …} of a person who acted in public office; or {\"unnamed\": …} with a role, as in "
            + "\"a complainant\".";

    public Speaker {
        long kinds = Stream.of(body, office, unnamed).filter(Optional::isPresent).count();
        if (kinds != 1 || person.isPresent() && office.isEmpty()) {
            throw new IllegalArgumentException(person.isPresent() && kinds == 0 ? "'" + person.get().text()
                    + "' is named without an office: only who acted in public office is named. Say in 'office' which."
                    : FORMS);
        }
    }

    public static Speaker of(InstitutionId body) {
        return new Speaker(Optional.of(body), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Speaker office(String office) {
        return new Speaker(Optional.empty(), Optional.empty(), Optional.of(Words.of(office)), Optional.empty());
    }

    public static Speaker person(String person, String office) {
        return new Speaker(Optional.empty(), Optional.of(Words.of(person)), Optional.of(Words.of(office)),
                Optional.empty());
    }

    public static Speaker unnamed(String role) {
        return new Speaker(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Words.of(role)));
    }

    /** As a refusal names it: a reference, an office, a role. */
    public String shown() {
        return body.map(InstitutionId::reference).or(() -> person.map(Words::text))
                .or(() -> office.map(Words::text)).or(() -> unnamed.map(Words::text)).orElseThrow();
    }
}
