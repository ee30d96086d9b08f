package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accountabilityledger.exchange.Progress;
import tools.jackson.core.JacksonException;

/** Holds a bundle against what it says of itself, from the outside in, and reads every byte of it once. */
final class Verification {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([a-z0-9./-]+)");
    private static final int LONGEST_LIST = 16 * 1024 * 1024;
    private static final int LONGEST_MANIFEST = 1024 * 1024;

    private final Path folder;

    Verification(Path folder) {
        this.folder = folder;
    }

    Manifest run(Progress progress) throws IOException {
        if (Files.exists(folder.resolve(Layout.PLAN))) {
            throw new Damaged(Layout.PLAN, "the bundle is not whole yet: export again into the same folder.");
        }
        refuseLinks();
        Map<String, String> seal = digests(Layout.SEAL);
        if (!List.copyOf(seal.keySet()).equals(Layout.SEALED)) {
            throw new Damaged(Layout.SEAL, "it lists " + String.join(", ", Layout.SEALED) + ", in this order.");
        }
        compareSealed(seal);
        Map<String, String> payload = digests(Layout.DIGESTS);
        Manifest manifest = manifest(payload);
        refuseOthers(manifest, payload);
        compareInfo(manifest, payload);
        String entries = entries(manifest.plan(), payload, progress);
        compare(Layout.SCHEMAS, payload.get(Layout.SCHEMAS), Layout.DIGESTS);
        compare(Layout.SOURCES, payload.get(Layout.SOURCES), Layout.DIGESTS);
        if (!entries.equals(manifest.entries().sha256())) {
            throw new Damaged(Layout.MANIFEST, "the SHA-256 of all parts is " + entries + " and not "
                    + manifest.entries().sha256() + ".");
        }
        return manifest;
    }

    private void compareSealed(Map<String, String> seal) throws IOException {
        for (Map.Entry<String, String> sealed : seal.entrySet()) {
            compare(sealed.getKey(), sealed.getValue(), Layout.SEAL);
        }
    }

    /** The lines of a list of digests, by the names of the files. */
    private Map<String, String> digests(String list) throws IOException {
        demand(list, LONGEST_LIST);
        String text = Files.readString(folder.resolve(list), StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\n")) {
            throw new Damaged(list, "the last line ends with a line feed.");
        }
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            Matcher digest = LINE.matcher(line);
            if (!digest.matches()) {
                throw new Damaged(list, digests.size() + 1L, "a line is a SHA-256, two spaces and the name of a file.");
            }
            if (digests.put(digest.group(2), digest.group(1)) != null) {
                throw new Damaged(list, digests.size() + 1L, "a file is listed once.");
            }
        }
        return digests;
    }

    private Manifest manifest(Map<String, String> payload) throws IOException {
        compare(Layout.MANIFEST, payload.getOrDefault(Layout.MANIFEST, "none"), Layout.DIGESTS);
        demand(Layout.MANIFEST, LONGEST_MANIFEST);
        byte[] bytes = Files.readAllBytes(folder.resolve(Layout.MANIFEST));
        int version = version(bytes);
        if (version != Manifest.VERSION) {
            throw new Damaged(Layout.MANIFEST, "it is written in version " + version + " of the form; this ledger reads "
                    + "version " + Manifest.VERSION + ".");
        }
        try {
            Manifest manifest = BundleJson.MAPPER.readValue(bytes, Manifest.class);
            if (Arrays.equals(BundleJson.page(manifest), bytes) && manifest.entries() != null
                    && manifest.entries().first() != null && manifest.entries().last() != null
                    && manifest.entries().first().position() == 1 && manifest.entries().perPart() > 0
                    && manifest.entries().last().position() == manifest.entries().count()
                    && manifest.entries().count() > 0 && manifest.views() != null) {
                return manifest;
            }
        } catch (JacksonException malformed) {
            // Said below, like any other text that is no manifest.
        }
        throw new Damaged(Layout.MANIFEST, "it is not what a bundle says of itself.");
    }

    private static int version(byte[] bytes) {
        try {
            return BundleJson.MAPPER.readTree(bytes).path("formatVersion").asInt(0);
        } catch (JacksonException malformed) {
            throw new Damaged(Layout.MANIFEST, "it is not JSON.");
        }
    }

    /** What is listed is what there must be, and what there is. */
    private void refuseOthers(Manifest manifest, Map<String, String> payload) throws IOException {
        // What it says of itself may be anything: nothing is made of it before the files that there are agree.
        if (payload.size() != manifest.plan().parts() + Layout.payload(0).size()
                || !List.copyOf(payload.keySet()).equals(Layout.payload(manifest.plan().parts()))) {
            throw new Damaged(Layout.DIGESTS, "it lists " + Layout.MANIFEST + ", the " + manifest.plan().parts()
                    + " parts of the entries, " + Layout.SCHEMAS + " and " + Layout.SOURCES + ", in this order.");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).map(this::name).filter(name -> !payload.containsKey(name)
                    && !Layout.SEALED.contains(name) && !name.equals(Layout.SEAL)).findFirst().ifPresent(name -> {
                        throw new Damaged(name, "it is not a file of the bundle.");
                    });
        }
    }

    /** A link could lead to any file of the machine, and reading a pipe never ends. */
    private void refuseLinks() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !file.equals(folder)).filter(file -> !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).findFirst().ifPresent(file -> {
                        throw new Damaged(name(file), "it is a link or a device; a bundle has files and folders only.");
                    });
        }
    }

    private void compareInfo(Manifest manifest, Map<String, String> payload) throws IOException {
        long octets = 0;
        for (String name : payload.keySet()) {
            demand(name);
            octets += Files.size(folder.resolve(name));
        }
        compareText(Layout.INFO, Layout.info(manifest.plan(), octets, payload.size()));
        compareText(Layout.BAGIT, Layout.DECLARATION);
    }

    private void compareText(String name, String wanted) throws IOException {
        demand(name, LONGEST_MANIFEST);
        if (!Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1).equals(new String(
                wanted.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
            throw new Damaged(name, "it says something else than the files do; there should stand:\n" + wanted);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString();
    }

    private String entries(Plan plan, Map<String, String> payload, Progress progress) throws IOException {
        Sha256 all = new Sha256();
        EntriesReader reader = new EntriesReader();
        List<Plan.End> ends = new ArrayList<>();
        for (long part = 1; part <= plan.parts(); part++) {
            part(plan, part, reader, payload, (entry, line) -> {
                if (entry.position() == 1 || entry.position() == plan.last().position()) {
                    ends.add(new Plan.End(entry.position(), entry.recordedAt(), entry.identifier()));
                }
                all.add(line);
                progress.at(entry.position(), plan.last().position());
            });
        }
        if (!ends.getFirst().equals(plan.first()) || !ends.getLast().equals(plan.last())) {
            throw new Damaged(Layout.MANIFEST, "it says something else of the first or the last entry than the "
                    + "entries do.");
        }
        return all.told();
    }

    private void part(Plan plan, long part, EntriesReader reader, Map<String, String> payload,
            EntriesReader.Taker taker) throws IOException {
        String name = Layout.part(part);
        demand(name);
        Sha256 digest = new Sha256();
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            reader.read(name, in, plan.end(part), (entry, line) -> {
                digest.add(line);
                taker.take(entry, line);
            });
        }
        compare(name, digest.told(), payload.get(name), Layout.DIGESTS);
    }

    private void compare(String name, String wanted, String list) throws IOException {
        demand(name);
        compare(name, Sha256.of(folder.resolve(name)), wanted, list);
    }

    private static void compare(String name, String found, String wanted, String list) {
        if (!found.equals(wanted)) {
            throw new Damaged(name, "its SHA-256 is " + found + ", and " + list + " says " + wanted + ".");
        }
    }

    private void demand(String name, int longest) throws IOException {
        demand(name);
        if (Files.size(folder.resolve(name)) > longest) {
            throw new Damaged(name, "it has at most " + longest + " bytes.");
        }
    }

    private void demand(String name) {
        if (!Files.isRegularFile(folder.resolve(name))) {
            throw new Damaged(name, "it is missing.");
        }
    }
}
