package org.accountabilityledger.web.tables;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.journal.TextValues;
import org.accountabilityledger.wording.entries.Named;

/**
 * The columns of a kind of row: its fields as JSON has them, those of a field that has fields of its own by their
 * paths. They follow from the type alone, so that an empty list has the same ones.
 */
public final class Columns {

    /** Between the values of a field that has several. */
    static final String AND = "; ";

    private final List<Column> columns = new ArrayList<>();

    private Columns() {
    }

    static List<Column> of(Class<?> row) {
        Columns found = new Columns();
        found.fields(row, "", Function.identity());
        return List.copyOf(found.columns);
    }

    /** What they are called, in their order. */
    public static List<String> names(Class<?> row) {
        return of(row).stream().map(Column::name).toList();
    }

    private void fields(Class<?> record, String path, Function<Object, Object> of) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                field(component.getGenericType(), path + component.getName(), of.andThen(value -> value == null ? null
                        : read(component, value)));
            }
        }
    }

    private void field(Type type, String name, Function<Object, Object> value) {
        Class<?> plain = raw(type);
        if (plain == Optional.class) {
            field(argument(type), name, value.andThen(each -> each == null ? null : ((Optional<?>) each).orElse(null)));
        } else if (plain == EdtfDate.class) {
            date(name, value);
        } else if (Collection.class.isAssignableFrom(plain)) {
            many(raw(argument(type)), name, value);
        } else if (plain.isRecord() && TextValues.reader(plain).isEmpty()) {
            fields(plain, name + ".", value);
        } else {
            columns.add(new Column(name, value));
        }
    }

    /** As it was written (EDTF), and the first and the last day that it can mean (ISO 8601), where there are such. */
    private void date(String name, Function<Object, Object> value) {
        String base = name.endsWith(".edtf") ? name.substring(0, name.length() - ".edtf".length()) : name;
        columns.add(new Column(name, value));
        columns.add(new Column(base + ".first", day(value, EdtfDate::earliest, LocalDate.MIN)));
        columns.add(new Column(base + ".last", day(value, EdtfDate::latest, LocalDate.MAX)));
    }

    private static Function<Object, Object> day(Function<Object, Object> value, Function<EdtfDate, LocalDate> end,
            LocalDate open) {
        return value.andThen(date -> date == null || end.apply((EdtfDate) date).equals(open) ? null
                : end.apply((EdtfDate) date));
    }

    /** Files by their references and by their titles; other rows within a row stay the JSON that they are. */
    private void many(Class<?> element, String name, Function<Object, Object> value) {
        if (element == Named.class) {
            columns.add(new Column(name + ".reference", joined(value, each -> ((Named) each).reference())));
            columns.add(new Column(name + ".title", joined(value, each -> ((Named) each).title())));
        } else if (element.isRecord() && TextValues.reader(element).isEmpty()) {
            columns.add(new Column(name, value));
        } else {
            columns.add(new Column(name, joined(value, String::valueOf)));
        }
    }

    private static Function<Object, Object> joined(Function<Object, Object> value, Function<Object, String> text) {
        return value.andThen(many -> many == null ? null : String.join(AND, ((Collection<?>) many).stream()
                .map(each -> text.apply(each)).toList()));
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
