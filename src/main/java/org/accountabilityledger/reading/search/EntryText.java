package org.accountabilityledger.reading.search;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;

/** What an entry says: the free text in it, and the names of what it points to, however deep in its fields. */
record EntryText(Set<String> words, Set<String> mentions) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MARKS = Pattern.compile("[" + Marked.BEGIN + Marked.END + "]");

    static EntryText of(LedgerEvent event) {
        EntryText text = new EntryText(new LinkedHashSet<>(), new LinkedHashSet<>());
        text.mention(event.getClass().getAnnotation(EventName.class).value());
        text.collect(event);
        return text;
    }

    /** The same letters without their accents. */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** On one line, without the characters that mark what was found. */
    static String line(String text) {
        return MARKS.matcher(text).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    private void collect(Object value) {
        switch (value) {
            case Words said -> words.add(line(said.text()));
            case FileId file -> mention(file.reference());
            case String name -> mention(name);
            case Optional<?> optional -> optional.ifPresent(this::collect);
            case Collection<?> many -> many.forEach(this::collect);
            case Enum<?> constant -> mention(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            case EdtfDate _ -> {
            }
            case Record record -> components(record);
            case null, default -> {
            }
        }
    }

    /** A reference is found as it is written, and by the words in it. */
    private void mention(String name) {
        mentions.add(line(name));
        if (name.indexOf('-') >= 0) {
            mentions.add(line(name.replace('-', ' ')));
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
