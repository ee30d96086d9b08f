package org.accountabilityledger.wording.entries;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Citation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Words;

/** What the files that a page points to are called. */
public record Names(Map<FileRef, Named> titles, Map<String, Cited> sources, Map<FileRef, Instant> since) {

    /** Where nobody asks since when they are called so. */
    public Names(Map<FileRef, Named> titles, Map<String, Cited> sources) {
        this(titles, sources, Map.of());
    }

    /** When the last of them came to be called as it is now; no earlier than that moment. */
    public Instant since(Collection<FileRef> files, Instant moment) {
        return files.stream().map(file -> since.getOrDefault(file, moment))
                .reduce(moment, (one, other) -> one.isAfter(other) ? one : other);
    }


    public Named of(FileId file) {
        FileRef ref = FileRef.of(file);
        return titles.getOrDefault(ref, Named.unknown(ref));
    }

    public String title(FileId file) {
        return of(file).title();
    }

    public Cited cited(Citation citation) {
        Optional<String> locator = citation.locator().map(Words::text);
        Optional<String> quotation = citation.quotation().map(Words::text);
        Cited known = sources.get(citation.source().reference());
        if (known == null) {
            String reference = citation.source().reference();
            return new Cited(reference, reference, reference, "", Optional.empty(), locator, quotation, false);
        }
        return new Cited(known.source(), known.publisher(), known.title(),
                EdtfDate.of(known.publishedOn()).inWords(), known.address(), locator, quotation, known.withdrawn());
    }
}
