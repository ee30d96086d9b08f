package org.accountabilityledger.accountability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A mapping in a small ledger's file. */
public record SmallLedgerYaml(Map<String, Object> fields) {

    /** YAML 1.1 takes 2025-06-16 for a moment and "no" for false; here only numbers and true and false are no text. */
    private static final class PlainResolver extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
        }
    }

    @SuppressWarnings("unchecked")
    public static SmallLedgerYaml of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Object read = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options,
                new PlainResolver()).load(text);
        return new SmallLedgerYaml((Map<String, Object>) read);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(fields.get(key)).map(String::valueOf).map(String::strip);
    }

    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is missing in " + fields));
    }

    /** A list, or one text as a list of one. */
    List<String> texts(String key) {
        return switch (fields.get(key)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object one -> List.of(String.valueOf(one).strip());
        };
    }

    @SuppressWarnings("unchecked")
    SmallLedgerYaml part(String key) {
        return new SmallLedgerYaml((Map<String, Object>) fields.get(key));
    }

    @SuppressWarnings("unchecked")
    public List<SmallLedgerYaml> parts(String key) {
        return ((List<Map<String, Object>>) fields.get(key)).stream().map(SmallLedgerYaml::new).toList();
    }
}
