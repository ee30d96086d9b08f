package org.accountabilityledger.accountability;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * The vocabulary of the domain's tests: a small world of bodies and sources, and Axon's fixture placed in it. Today is
 * 1 March 2026 in London.
 */
public final class LedgerExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Map<String, Object> GATE = Map.of(Today.KEY, TODAY);

    public static final SourceId REPORT = new SourceId("report");
    public static final SourceId RETRACTED = new SourceId("retracted");

    public static final InstitutionId GOVERNMENT = new InstitutionId("government");
    public static final InstitutionId HOME_OFFICE = new InstitutionId("home-office");
    public static final InstitutionId WATCHDOG = new InstitutionId("watchdog");
    public static final InstitutionId COMMITTEE = new InstitutionId("committee");
    public static final InstitutionId NORTH_FORCE = new InstitutionId("north-force");
    public static final InstitutionId SOUTH_FORCE = new InstitutionId("south-force");
    public static final InstitutionId FORCES = new InstitutionId("forces");
    public static final InstitutionId OLD_COMMISSION = new InstitutionId("old-commission");
    public static final InstitutionId STRANGER = new InstitutionId("stranger");

    private LedgerExamples() {
    }

    /**
     * Home Office: part of the government and answering for it. Watchdog: sponsored by the Home Office, successor of
     * the old commission since 2018. Forces: a group of the north and the south force since 1996.
     */
    public static DirectoryFold world() {
        DirectoryFold world = DirectoryFold.empty();
        for (InstitutionId body : List.of(GOVERNMENT, HOME_OFFICE, WATCHDOG, COMMITTEE, NORTH_FORCE, SOUTH_FORCE,
                OLD_COMMISSION, STRANGER)) {
            world.tell(1, registered(body, InstitutionKind.PUBLIC_BODY));
        }
        world.tell(1, registered(FORCES, InstitutionKind.GROUP));
        world.tell(2, new MembershipRecorded(FORCES, on("1996"), List.of(NORTH_FORCE, SOUTH_FORCE), date("1996/..")));
        world.tell(2, related(HOME_OFFICE, InstitutionRelation.PART_OF, GOVERNMENT));
        world.tell(3, related(HOME_OFFICE, InstitutionRelation.ANSWERS_FOR, GOVERNMENT));
        world.tell(2, related(WATCHDOG, InstitutionRelation.SPONSORED_BY, HOME_OFFICE));
        world.tell(2, new InstitutionSucceeded(OLD_COMMISSION, on("2018-01"), WATCHDOG));
        world.tell(1, registered(REPORT));
        world.tell(1, registered(RETRACTED));
        world.tell(2, new org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn(RETRACTED,
                on("2026-01-02"), words("It was a hoax.")));
        return world;
    }

    public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, Directory directory) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(LONDON);
        return fixture;
    }

    public static EdtfDate date(String edtf) {
        return EdtfDate.of(edtf);
    }

    public static Words words(String text) {
        return Words.of(text);
    }

    /** Happened then, as the report says. */
    public static Attestation on(String edtf) {
        return new Attestation(date(edtf), Optional.empty(), Optional.empty(), List.of(Citation.of(REPORT)), Optional.empty());
    }

    /** Happened then, said by that body, as the report has it. */
    public static Attestation on(String edtf, InstitutionId speaker) {
        return new Attestation(date(edtf), Optional.of(Speaker.of(speaker)), Optional.empty(),
                List.of(Citation.of(REPORT)), Optional.empty());
    }

    /** Happened then, said by that body as somebody else reports it. */
    public static Attestation reported(String edtf, InstitutionId speaker, Speaker reporter) {
        return new Attestation(date(edtf), Optional.of(Speaker.of(speaker)), Optional.of(reporter),
                List.of(Citation.of(REPORT)), Optional.empty());
    }

    public static Attestation citing(String edtf, SourceId... sources) {
        return new Attestation(date(edtf), Optional.empty(), Optional.empty(), Arrays.stream(sources).map(Citation::of).toList(),
                Optional.empty());
    }

    public static SourceRegistered registered(SourceId source) {
        return registered(source, citing("2025-06-16"));
    }

    public static SourceRegistered registered(SourceId source, Attestation attestation) {
        return new SourceRegistered(source, attestation, words("The Gazette"), words("A report"),
                date("2025-06-16"), Optional.of(URI.create("https://example.org/report")), SourceKind.NEWS_REPORT,
                List.of(), false);
    }

    public static InstitutionRegistered registered(InstitutionId body, InstitutionKind kind) {
        return new InstitutionRegistered(body, on("1990"), words("The " + body.reference()), List.of(), kind, List.of(), false);
    }

    public static RelationRecorded related(InstitutionId body, InstitutionRelation relation, InstitutionId to) {
        return new RelationRecorded(body, on("1996"), relation, to, date("1996/.."));
    }
}
