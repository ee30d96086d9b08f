package org.accountabilityledger.wording.entries;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.wording.English;

/** The parts of a sentence that need names: who spoke, of what, for whom. */
record Phrases(Names names) {

    String body(InstitutionId body) {
        return English.body(names.title(body));
    }

    /** "the Home Office", "the MP for Rotherham", "Alexis Jay (chair of the inquiry)", "a complainant". */
    String speaker(Speaker speaker) {
        return speaker.body().map(this::body).orElseGet(() -> SaidBy.inWords(speaker));
    }

    String bodies(Collection<InstitutionId> bodies) {
        return English.list(bodies.stream().distinct().map(this::body).toList());
    }

    String quoted(FileId file) {
        return English.quoted(names.title(file));
    }

    /** Who spoke and what it did, or the passive where the entry names no speaker. */
    String said(Attestation attestation, String active, String passive) {
        return attestation.statedBy().map(speaker -> speaker(speaker) + " " + active).orElse(passive);
    }

    /** "A confirmed what entry 5 reports of it". */
    String answered(ReportAnswered answer) {
        String what = "what entry " + answer.entry() + " reports";
        return said(answer.attestation(), switch (answer.answer()) {
            case CONFIRMED -> "confirmed " + what;
            case DENIED -> "denied " + what;
            case CORRECTED -> "corrected " + what;
        }, what + " was answered") + colon(answer.words());
    }

    /** " (part a) for A (part a) and B": of those who spoke for themselves only the parts; nothing if that is all. */
    String forAddressees(List<DutyId> duties, Attestation attestation) {
        List<DutyId> own = duties.stream()
                .filter(duty -> attestation.body().equals(Optional.of(duty.addressee()))).toList();
        List<DutyId> others = duties.stream().filter(duty -> !own.contains(duty)).toList();
        return parts(own) + (others.isEmpty() ? "" : " for " + addressees(others));
    }

    /** "A (parts a and b) and C": each body once, with the parts of the recommendation that are meant. */
    String addressees(List<DutyId> duties) {
        Map<InstitutionId, List<DutyId>> byBody = duties.stream().distinct().collect(
                Collectors.groupingBy(DutyId::addressee, LinkedHashMap::new, Collectors.toList()));
        return English.list(byBody.entrySet().stream().map(each -> body(each.getKey()) + parts(each.getValue()))
                .toList());
    }

    private static String parts(List<DutyId> duties) {
        List<String> limbs = duties.stream().map(DutyId::limb).flatMap(Optional::stream).distinct().toList();
        return limbs.isEmpty() ? "" : (limbs.size() == 1 ? " (part " : " (parts ") + English.list(limbs) + ")";
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

    /** ": reason", or that none is on record. */
    static String reason(Optional<Words> reason) {
        return colon(reason) + unlessGiven(reason);
    }

    /** Where no reason is given, that none is on record. */
    static String unlessGiven(Optional<Words> reason) {
        return reason.isPresent() ? "" : " (no reason is on record)";
    }

    /** A key as its words: "cases-identified" is “cases identified”. */
    static String key(String key) {
        return English.quoted(key.replace('-', ' '));
    }
}
