package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;

/**
 * What one entry tells the {@link Directory} of its subjects; taken back when the entry is withdrawn.
 * A slice may tell facts of its own beside these; the journal knows each by its name.
 */
public interface Fact {

    /** Under which names it is looked up. */
    List<String> subjects();

    /** The file is open under this title; an example is made up. */
    record Opened(FileRef file, String title, boolean example) implements Fact {

        public static Opened as(FileId file, String title, boolean example) {
            return new Opened(FileRef.of(file), title, example);
        }

        @Override
        public List<String> subjects() {
            return List.of(file.name());
        }
    }

    /** The file is not to be relied on from here on, though its entries stay readable. */
    record Retired(FileRef file) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(file.name());
        }
    }

    /** The body exists from that day on. */
    record Begun(InstitutionId body, EdtfDate on) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(body.name());
        }
    }

    /** The body ceased to exist on that day. */
    record Abolished(InstitutionId body, EdtfDate on) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(body.name());
        }
    }

    /** Another file took the place of this one. */
    record Superseded(FileRef file, FileRef by) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(file.name());
        }
    }

    /** This file says again what an earlier one said. */
    record Repeated(FileRef file, FileRef earlier) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(file.name());
        }
    }

    /** Two bodies are related; stored by this name. */
    record Tied(Relation tie) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(tie.from().name(), tie.to().name());
        }
    }

    /** An addressee has a duty to answer, laid by the issuer of a recommendation. */
    record DutyLaid(Duty duty) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(subject(duty.id()));
        }

        static String subject(DutyId duty) {
            return "duty:" + duty.value();
        }
    }

    /** For this file, sources were consulted up to the end of that day. */
    record Consulted(FileRef file, LocalDate upTo) implements Fact {

        @Override
        public List<String> subjects() {
            return List.of(file.name());
        }
    }
}
