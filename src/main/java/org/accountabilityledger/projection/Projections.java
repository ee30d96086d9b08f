package org.accountabilityledger.projection;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every projection of the ledger in the order of their names, of which each is there once. */
public record Projections(List<Projection> all) {

    public Projections {
        Set<String> names = new HashSet<>();
        all.stream().map(Projection::name).filter(name -> !names.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("Two views are called '" + name + "'.");
        });
        all = all.stream().sorted(Comparator.comparing(Projection::name)).toList();
    }

    /** Those that keep the rows of folds, and others. */
    public static Projections of(List<RowFold<?>> folds, List<Projection> others, ZoneId zone) {
        Stream<Projection> folded = folds.stream().map(fold -> new RowProjection<>(fold, zone));
        return new Projections(Stream.concat(folded, others.stream()).toList());
    }

    Optional<Projection> named(String name) {
        return all.stream().filter(view -> view.name().equals(name)).findFirst();
    }
}
