package org.accountabilityledger.wording.entries;

import java.util.List;
import java.util.function.UnaryOperator;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.wording.English;

/**
 * Bodies that may close a file, in words.
 *
 * @param bodies as a sentence has them, each with the body that succeeded it
 */
public record Closers(List<String> bodies) {

    /** By their names; whoever took over from one speaks for it. */
    public static Closers of(List<InstitutionId> bodies, UnaryOperator<InstitutionId> now, Names names) {
        return new Closers(bodies.stream().map(body -> {
            InstitutionId heir = now.apply(body);
            String name = English.body(names.title(body));
            return heir.equals(body) ? name : English.body(names.title(heir)) + ", which succeeded " + name + ",";
        }).distinct().toList());
    }

    public String inWords() {
        return English.either(bodies);
    }

    /** "The Home Office, or a body recorded as answering for it, can". */
    public String can() {
        return English.capital(inWords()) + (inWords().endsWith(",") ? "" : ",")
                + " or a body recorded as answering for " + (bodies.size() == 1 ? "it" : "one of them") + ", can";
    }
}
