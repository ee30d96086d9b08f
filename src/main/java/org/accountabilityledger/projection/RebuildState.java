package org.accountabilityledger.projection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a view has been built anew.
 *
 * @param target the position up to which whole files are copied
 * @param position the position that the new tables have reached
 * @param entries how many entries are to be copied
 * @param done how many of them were
 * @param resumedAt when copying began, or went on last
 * @param doneBefore how many entries were done by then
 * @param digest of the new tables, where they were compared
 * @param liveDigest of those that were read then, at the same position
 */
public record RebuildState(String view, int version, Optional<TableSchema> colour, Stage stage, long target, long position,
        long entries, long done, Optional<String> digest, Optional<String> liveDigest, Optional<String> failure,
        Instant startedAt, Instant changedAt, Instant resumedAt, long doneBefore) {

    /** Where a rebuild is. */
    public enum Stage {
        WAITING("Waiting for its turn"),
        COPYING("Copying what the files say"),
        INDEXING("Making the indexes"),
        FOLLOWING("Taking in what was recorded meanwhile"),
        COMPARING("Comparing with the tables that are read"),
        SHOWING("Putting the new tables in the place of the others"),
        DIFFERENT("Stopped: the new tables differ from those that are read"),
        SHOWN("Done: the new tables are read"),
        CANCELLED("Cancelled");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }

    }

    /** Whether it goes on by itself. */
    public boolean underWay() {
        return stage.compareTo(Stage.DIFFERENT) < 0 && failure.isEmpty();
    }

    /** Entries a second, since copying began or went on. */
    @JsonProperty
    public double rate() {
        double seconds = Duration.between(resumedAt, changedAt).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : (done - doneBefore) / seconds;
    }

    /** How long copying goes on at that rate; empty where nothing can be said, or nothing is left. */
    @JsonProperty
    public Optional<Duration> left() {
        return stage != Stage.COPYING || rate() <= 0 ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round((entries - done) / rate())));
    }

    /** In hundredths of the entries that are to be copied. */
    public int percent() {
        return entries == 0 ? 100 : (int) (100 * done / entries);
    }
}
