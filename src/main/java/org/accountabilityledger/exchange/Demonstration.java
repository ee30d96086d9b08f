package org.accountabilityledger.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.access.Actor;

/** The dossiers that come with the product, in the order in which their facts became known. */
public final class Demonstration {

    static final List<String> DOSSIERS = List.of("casey-1-to-may-2025.yaml", "casey-2-june-2025.yaml",
            "casey-3-to-january-2026.yaml", "casey-4-found-late.yaml", "pledges-2025.yaml");

    private final Importer importer;
    private final String folder;

    public Demonstration(Importer importer) {
        this(importer, "/dossiers/");
    }

    Demonstration(Importer importer, String folder) {
        this.importer = importer;
        this.folder = folder;
    }

    /** Imports what is not on record yet. A dossier that is not taken whole is the last: the next ones build on it. */
    public List<Report> play(Actor actor, Progress progress) {
        List<Report> reports = new ArrayList<>();
        for (String name : DOSSIERS) {
            Optional<Dossier> dossier = find(name);
            if (dossier.isEmpty()) {
                continue;
            }
            reports.add(importer.run(dossier.get(), actor, progress));
            if (!reports.getLast().complete()) {
                break;
            }
        }
        return reports;
    }

    private Optional<Dossier> find(String name) {
        try (InputStream file = Demonstration.class.getResourceAsStream(folder + name)) {
            return file == null ? Optional.empty() : Optional.of(new Dossier(name, file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
