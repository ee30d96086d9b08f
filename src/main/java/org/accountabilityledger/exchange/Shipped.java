package org.accountabilityledger.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.access.Actor;

/** Dossiers that lie beside the classes, imported in their order; one that is not there is left out. */
record Shipped(Importer importer, String folder, List<String> names) {

    static final String FOLDER = "/dossiers/";

    /** Imports what is not on record yet. A dossier that is not taken whole is the last: the next ones build on it. */
    List<Report> play(Actor actor, Progress progress) {
        List<Report> reports = new ArrayList<>();
        for (String name : names) {
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
        try (InputStream file = Shipped.class.getResourceAsStream(folder + name)) {
            return file == null ? Optional.empty() : Optional.of(new Dossier(name, file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
