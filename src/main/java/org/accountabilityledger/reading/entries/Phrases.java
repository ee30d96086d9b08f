package org.accountabilityledger.reading.entries;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.reading.words.English;

/** The parts of a sentence that need names: who spoke, of what, for whom. */
record Phrases(Names names) {

    String body(InstitutionId body) {
        return English.body(names.title(body));
    }

    String bodies(Collection<InstitutionId> bodies) {
        return English.list(bodies.stream().distinct().map(this::body).toList());
    }

    String quoted(FileId file) {
        return English.quoted(names.title(file));
    }

    /** Who spoke and what it did, or the passive where the entry names no speaker. */
    String said(Attestation attestation, String active, String passive) {
        return attestation.statedBy().map(body -> body(body) + " " + active).orElse(passive);
    }

    /** " for A and B", those apart who spoke for themselves; nothing if nobody is left. */
    String forAddressees(List<DutyId> duties, Attestation attestation) {
        List<InstitutionId> others = duties.stream().map(References::addressee).distinct()
                .filter(body -> !attestation.statedBy().equals(Optional.of(body))).toList();
        return others.isEmpty() ? "" : " for " + bodies(others);
    }

    /** " by A and B"; nothing if the list is empty. */
    String listed(String before, List<InstitutionId> bodies) {
        return bodies.isEmpty() ? "" : before + bodies(bodies);
    }

    /** ": words" */
    static String colon(Words words) {
        return ": " + English.shortened(words.text());
    }

    /** ": words", or nothing. */
    static String colon(Optional<Words> words) {
        return words.map(Phrases::colon).orElse("");
    }

    /** A key as its words: "cases-identified" is “cases identified”. */
    static String key(String key) {
        return English.quoted(key.replace('-', ' '));
    }
}
