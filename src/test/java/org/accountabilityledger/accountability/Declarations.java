package org.accountabilityledger.accountability;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a record which of its fields are not declared, or not in one way; through nested records, options, lists. */
final class Declarations {

    private static final List<Class<? extends Annotation>> KINDS = List.of(Public.class, Personal.class, Sealed.class);

    private Declarations() {
    }

    static List<String> faults(Class<?> whole) {
        return Stream.of(whole.getRecordComponents()).flatMap(part -> faults(part).stream()).distinct().toList();
    }

    private static List<String> faults(RecordComponent part) {
        long declared = KINDS.stream().filter(part::isAnnotationPresent).count();
        Class<?> held = held(part.getGenericType());
        if (declared > 1) {
            return List.of(name(part) + " is declared more than once");
        }
        if (part.isAnnotationPresent(Public.class)) {
            return notPublic(held).map(inner -> name(part) + " is Public and holds " + inner + ", which is not").toList();
        }
        if (declared == 1 || held.isAnnotationPresent(Public.class)) {
            return List.of();
        }
        return held.isRecord() && held.getRecordComponents().length > 0 && held != Words.class ? faults(held)
                : List.of(name(part) + " is declared neither Public nor Personal nor Sealed");
    }

    /** The parts of a record that are declared otherwise. */
    private static Stream<String> notPublic(Class<?> held) {
        if (!held.isRecord()) {
            return Stream.empty();
        }
        return Stream.of(held.getRecordComponents()).flatMap(part ->
                part.isAnnotationPresent(Personal.class) || part.isAnnotationPresent(Sealed.class)
                        ? Stream.of(name(part)) : notPublic(held(part.getGenericType())));
    }

    /** What an option, a list, or one in the other holds. */
    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic
                && List.of(Optional.class, List.class).contains(generic.getRawType())) {
            return held(generic.getActualTypeArguments()[0]);
        }
        return (Class<?>) (type instanceof ParameterizedType other ? other.getRawType() : type);
    }

    private static String name(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
    }
}
