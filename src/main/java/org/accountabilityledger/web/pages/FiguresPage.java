package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.commitments.CommitmentFile;
import org.accountabilityledger.reading.standpoint.Withdrawn;

/** What a promise is counted by, with each figure, apart from everything else on record about it. */
public record FiguresPage(@JsonIgnore CommitmentFile file) {

    @JsonProperty
    String reference() {
        return file.item().reference();
    }

    @JsonProperty
    String title() {
        return file.item().title();
    }

    @JsonProperty
    Optional<Withdrawn> withdrawn() {
        return file.withdrawn();
    }

    @JsonProperty
    Optional<LocalDate> consultedUpTo() {
        return file.item().consultedUpTo();
    }

    @JsonProperty
    List<CommitmentFile.Series> series() {
        return file.series();
    }
}
