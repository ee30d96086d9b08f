package org.accountabilityledger.exchange;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Stops the reading of a file that cannot be read any further. */
final class UnreadableYaml extends RuntimeException {

    private final transient DossierFault fault;

    UnreadableYaml(int line, String sentence) {
        super(sentence);
        this.fault = DossierFault.at(line, sentence);
    }

    /** Says what the YAML parser stumbled over. */
    static UnreadableYaml because(YAMLException refused, String text) {
        return switch (refused) {
            case ReaderException unprintable -> unprintable(text);
            case MarkedYAMLException marked -> new UnreadableYaml(
                    marked.getProblemMark() == null ? 1 : marked.getProblemMark().getLine() + 1,
                    "This cannot be read as YAML: " + (marked.getContext() == null ? "" : marked.getContext() + ", ")
                            + marked.getProblem() + ".");
            default -> new UnreadableYaml(1, "This cannot be read as YAML: " + refused.getMessage());
        };
    }

    DossierFault fault() {
        return fault;
    }

    private static UnreadableYaml unprintable(String text) {
        int at = 0;
        while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return new UnreadableYaml(Utf8.line(text.substring(0, at)), "The character U+%04X cannot stand in YAML."
                .formatted(at < text.length() ? text.codePointAt(at) : 0));
    }
}
