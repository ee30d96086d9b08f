package org.accountabilityledger.wording.entries;

import java.util.List;
import java.util.Locale;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.SourceTerms;

/** Says what happened to sources, and who looked where. */
final class EvidenceWording {

    private EvidenceWording() {
    }

    static String of(EvidenceEvent event, Phrases phrases) {
        return switch (event) {
            case SourceRegistered registered -> "Registered as a source (" + SourceTerms.of(registered.sourceKind())
                    + "): " + registered.publisher().text() + ", " + English.quoted(registered.title().text())
                    + ", published " + registered.publishedOn().inWords();
            case SourceArchived copy -> String.format(Locale.UK, "a copy of %s was kept: %s, %,d bytes, SHA-256 %s",
                    phrases.quoted(copy.source()), copy.mediaType(), copy.sizeInBytes(), copy.sha256());
            case SourceWithdrawn withdrawn -> "the source " + phrases.quoted(withdrawn.source())
                    + " is not to be relied on any more" + Phrases.colon(withdrawn.reason());
            case SourcesConsulted consulted -> "sources were consulted up to "
                    + EdtfDate.of(consulted.upTo()).inWords() + " for " + files(consulted.files(), phrases);
            case SourceEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
            case ConsultationEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }

    private static String files(List<FileRef> files, Phrases phrases) {
        return files.size() == 1 ? phrases.quoted(files.getFirst())
                : English.count(files.size(), "file", "files") + ": "
                        + English.list(files.stream().map(phrases::quoted).toList());
    }
}
