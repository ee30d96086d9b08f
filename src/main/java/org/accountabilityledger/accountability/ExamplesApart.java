package org.accountabilityledger.accountability;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what is made up apart from what is real: whatever a command names is an example just where its file is one. */
public final class ExamplesApart {

    // What the law says is nobody's case: examples and others are counted by the same clocks.
    private static final Set<String> OF_BOTH = Set.of("clock-rule");

    private final boolean example;
    private final Directory directory;

    private ExamplesApart(boolean example, Directory directory) {
        this.example = example;
        this.directory = directory;
    }

    /** Refuses what would tie an example to a real file, at any place where a command can name one. */
    public static void require(LedgerCommand command, History<? extends LedgerEvent> history, Directory directory) {
        boolean begun = !history.entries().isEmpty();
        boolean example = begun ? history.example() : command instanceof Opening opening && opening.example();
        if (command instanceof Opening opening) {
            Rule.EXAMPLES_APART.require(opening.example() == example, "The file began as "
                    + (example ? "a made-up example" : "a real one") + ", and stays one.", "/example");
        }
        new ExamplesApart(example, directory).components((Record) command, "");
    }

    private void components(Record record, String pointer) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            // The fields of an attestation stand beside the others.
            boolean beside = component.getType() == Attestation.class;
            value(read(component.getAccessor(), record), beside ? pointer : pointer + "/" + component.getName());
        }
    }

    private void value(Object value, String pointer) {
        switch (value) {
            case FileId file -> require(file, pointer);
            case Speaker speaker -> speaker.body().ifPresent(body -> require(body, pointer));
            case DutyId duty -> directory.duty(duty).ifPresent(laid -> require(laid.addressee(), pointer));
            case Optional<?> optional -> optional.ifPresent(each -> value(each, pointer));
            case List<?> many -> {
                for (int i = 0; i < many.size(); i++) {
                    value(many.get(i), pointer + "/" + i);
                }
            }
            case Record record -> components(record, pointer);
            case null, default -> {
            }
        }
    }

    private void require(FileId file, String pointer) {
        directory.find(file).filter(listing -> !OF_BOTH.contains(file.kind())).ifPresent(listing ->
                Rule.EXAMPLES_APART.require(listing.example() == example, "'" + file.reference() + "' is "
                        + (listing.example() ? "made up" : "real") + ".", pointer));
    }

    private static Object read(Method accessor, Record record) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
