package org.accountabilityledger.reading.search;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;

/** What an entry says: the free text in it, and the names of what it points to, however deep in its fields. */
record EntryText(Set<String> words, Set<String> mentions) {

    static EntryText of(LedgerEvent event) {
        EntryText text = new EntryText(new LinkedHashSet<>(), new LinkedHashSet<>());
        text.mentions.add(event.getClass().getAnnotation(EventName.class).value());
        text.collect(event);
        return text;
    }

    /** On one line. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void collect(Object value) {
        switch (value) {
            case Words said -> words.add(line(said.text()));
            case FileId file -> mentions.add(file.reference());
            case String name -> mentions.add(line(name));
            case Optional<?> optional -> optional.ifPresent(this::collect);
            case Collection<?> many -> many.forEach(this::collect);
            case Enum<?> constant -> mentions.add(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            case EdtfDate _ -> {
            }
            case Record record -> components(record);
            case null, default -> {
            }
        }
    }

    private void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                collect(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
