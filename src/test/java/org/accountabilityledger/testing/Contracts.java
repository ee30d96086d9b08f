package org.accountabilityledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract files of one kind: what is stored or sent, written down once and never edited after a release. */
public record Contracts(Path folder) {

    public static Contracts of(String kind) {
        return new Contracts(Path.of("src/main/resources/contracts", kind));
    }

    /** Every contract's name: its file's without the ending. */
    public Set<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String text(String name) {
        try {
            return Files.readString(folder.resolve(name + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every component that is reached from this type through records, options and lists. */
    public static Set<String> components(Type type) {
        Set<String> names = new TreeSet<>();
        collect(type, names, new HashSet<>());
        return names;
    }

    /** Every component that holds something in this value. */
    public static Set<String> filled(Object value) {
        Set<String> names = new TreeSet<>();
        fill(value, names);
        return names;
    }

    private static void collect(Type type, Set<String> names, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], names, seen);
        } else if (type instanceof Class<?> raw && raw.isRecord() && seen.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                names.add(name(component));
                collect(component.getGenericType(), names, seen);
            }
        }
    }

    private static void fill(Object value, Set<String> names) {
        switch (value) {
            case Optional<?> option -> option.ifPresent(held -> fill(held, names));
            case Collection<?> list -> list.forEach(item -> fill(item, names));
            case Record whole -> Stream.of(whole.getClass().getRecordComponents()).forEach(component -> {
                Object part = read(component, whole);
                if (!Optional.empty().equals(part) && !(part instanceof Collection<?> list && list.isEmpty())) {
                    names.add(name(component));
                    fill(part, names);
                }
            });
            default -> { }
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Object read(RecordComponent component, Record whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
