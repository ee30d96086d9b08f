package org.accountabilityledger.exchange.bundle;

import java.util.ArrayList;
import java.util.List;

/** Which files a bundle has, and what those say that stand around its payload (BagIt 1.0, RFC 8493). */
final class Layout {

    static final String MANIFEST = "data/bundle.json";
    static final String SCHEMAS = "data/schemas.json";
    static final String SOURCES = "data/sources.jsonl";
    static final String BAGIT = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String DIGESTS = "manifest-sha256.txt";
    /** Written last: a bundle that has it is whole, and its SHA-256 is that of the bundle. */
    static final String SEAL = "tagmanifest-sha256.txt";
    /** There only while the bundle is being written. */
    static final String PLAN = "plan.json";

    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    static final List<String> SEALED = List.of(INFO, BAGIT, DIGESTS);

    private Layout() {
    }

    static String part(long number) {
        return "data/entries/%06d.jsonl".formatted(number);
    }

    /** In the order in which they are listed. */
    static List<String> payload(long parts) {
        List<String> files = new ArrayList<>();
        files.add(MANIFEST);
        for (long part = 1; part <= parts; part++) {
            files.add(part(part));
        }
        files.add(SCHEMAS);
        files.add(SOURCES);
        return files;
    }

    static String info(Plan plan, long octets, long files) {
        return "Bag-Software-Agent: Accountability Ledger " + plan.software() + "\n"
                + "External-Description: All " + plan.last().position() + " entries of a ledger, the last one recorded "
                + "at " + plan.last().recordedAt() + "\n"
                + "Payload-Oxum: " + octets + "." + files + "\n";
    }
}
