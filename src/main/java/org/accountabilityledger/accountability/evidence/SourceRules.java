package org.accountabilityledger.accountability.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.ArchiveSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RegisterSource;

/** The rules of a source: how its address and its copies are written, and when it is withdrawn. */
record SourceRules(SourceState state, EvidenceCommand command, LocalDate today, Directory directory) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;

    /** A reference names one file, for good; what is registered was published (rule 2) where anybody can look. */
    void requireNew(RegisterSource registration) {
        Rule.REFERENCE_IS_UNIQUE.require(state.registered().isEmpty(),
                "There is a source '" + reference() + "' already.", "/source");
        registration.attestation().requireDate(today);
        Rule.NOT_IN_THE_FUTURE.require(!registration.publishedOn().surelyAfter(today),
                "The day of publication, " + registration.publishedOn().inWords() + ", is after today, "
                        + EdtfDate.of(today).inWords() + ".", "/publishedOn");
        registration.address().ifPresent(SourceRules::requireAddress);
    }

    /** The registration stands, and the entry is cited and dated (rules 1 and 2). */
    void requireSound() {
        requireRegistered();
        command.attestation().requireTold(today, directory);
    }

    /** A source is withdrawn once. */
    void requireNotWithdrawn() {
        requireRegistered();
        Rule.IN_ITS_PLACE.require(state.withdrawn().isEmpty(), "The source '" + reference()
                + "' was withdrawn already.", "/source");
    }

    /** A copy is told by its digest, its media type and its size. */
    void requireCopy(ArchiveSource copy) {
        Rule.WELL_FORMED.require(copy.sha256().matches("[0-9a-f]{64}"),
                "A SHA-256 digest has 64 hexadecimal digits, in lower case.", "/sha256");
        Rule.WELL_FORMED.require(copy.mediaType().matches("[a-z]+/[a-z0-9.+-]{1,100}"),
                "A media type reads like application/pdf (RFC 6838).", "/mediaType");
        Rule.WELL_FORMED.require(copy.sizeInBytes() > 0, "A copy has at least one byte.", "/sizeInBytes");
    }

    private void requireRegistered() {
        Rule.POINTS_TO_WHAT_STANDS.require(state.registered().isPresent(),
                "The registration of source '" + reference() + "' was withdrawn.", "/source");
    }

    private static void requireAddress(URI uri) {
        Rule.WELL_FORMED.require(
                uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null,
                "The address of a source begins with https:// or http:// and names a host.", "/address");
        // https://example.org@elsewhere.example/ leads elsewhere.
        Rule.WELL_FORMED.require(uri.getRawUserInfo() == null && uri.getPort() <= LAST_PORT,
                "The address of a source names no user, and no port that there is not.", "/address");
    }

    private String reference() {
        return command.file().reference();
    }
}
