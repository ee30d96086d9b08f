package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.accountabilityledger.web.times.Href;
import org.accountabilityledger.wording.vocabulary.Term;
import org.accountabilityledger.wording.vocabulary.Vocabulary;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas (2020-12) of what is answered, as the mapper that writes it tells of each type. */
final class JsonSchemas {

    private static final Map<String, String> WORDS = Vocabulary.TERMS.stream()
            .collect(Collectors.toMap(Term::name, Term::words));

    private final JsonMapper json;
    private final ObjectNode named;
    private final Map<JavaType, String> names = new HashMap<>();

    /** @param named where the schema of each kind of object is put, under the name of its type */
    JsonSchemas(JsonMapper json, ObjectNode named) {
        this.json = json;
        this.named = named;
    }

    ObjectNode of(JavaType type) {
        if (type.isReferenceType()) {
            return orNull(of(type.getContentType()));
        }
        if (type.isCollectionLikeType()) {
            return typed("array").set("items", of(type.getContentType()));
        }
        if (type.isMapLikeType()) {
            return typed("object").set("additionalProperties", of(type.getContentType()));
        }
        if (type.hasRawClass(Href.class)) {
            // There is none behind the last page.
            return orNull(typed("string").put("format", "uri-reference"));
        }
        if (type.isJavaLangObject()) {
            return json.createObjectNode();
        }
        Class<?> raw = type.getRawClass();
        if (raw.isInterface() && raw.isSealed()) {
            return anyOf(Arrays.stream(raw.getPermittedSubclasses()).map(json::constructType).map(this::of));
        }
        return drawn(type);
    }

    private ObjectNode drawn(JavaType type) {
        if (names.containsKey(type)) {
            return reference(type);
        }
        Drawing drawing = new Drawing();
        json.acceptJsonFormatVisitor(type, drawing);
        return drawing.schema;
    }

    private ObjectNode reference(JavaType type) {
        return json.createObjectNode().put("$ref", "#/components/schemas/" + names.get(type));
    }

    /** The name of its class, with that of its package where two have the same. */
    private String name(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return named.has(name) ? room + "." + name : name;
    }

    private ObjectNode typed(String type) {
        return json.createObjectNode().put("type", type);
    }

    private ObjectNode orNull(ObjectNode schema) {
        return schema.isEmpty() ? schema : anyOf(Stream.of(schema, typed("null")));
    }

    private ObjectNode anyOf(Stream<ObjectNode> schemas) {
        ObjectNode any = json.createObjectNode();
        schemas.forEach(any.withArray("anyOf")::add);
        return any;
    }

    /** Draws one type; what it says nothing of may be anything. */
    private final class Drawing extends JsonFormatVisitorWrapper.Base {

        private ObjectNode schema = json.createObjectNode();

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            ObjectNode object = typed("object");
            schema = object;
            if (!type.hasGenericTypes()) {
                names.put(type, name(type.getRawClass()));
                named.set(names.get(type), object);
                schema = reference(type);
            }
            return new JsonObjectFormatVisitor.Base(getContext()) {
                @Override
                public void property(BeanProperty property) {
                    optionalProperty(property);
                }

                @Override
                public void optionalProperty(BeanProperty property) {
                    field(property, object);
                }
            };
        }

        private void field(BeanProperty property, ObjectNode object) {
            ObjectNode field = of(property.getType());
            Optional.ofNullable(WORDS.get(property.getName())).ifPresent(words -> field.put("description", words));
            object.withObjectProperty("properties").set(property.getName(), field);
            if (property.findPropertyInclusion(getContext().getConfig(), property.getType().getRawClass())
                    .getValueInclusion() != JsonInclude.Include.NON_EMPTY) {
                object.withArrayProperty("required").add(property.getName());
            }
        }

        @Override
        public JsonMapFormatVisitor expectMapFormat(JavaType type) {
            schema = of(type);
            return null;
        }

        @Override
        public JsonStringFormatVisitor expectStringFormat(JavaType type) {
            schema = typed("string");
            return new JsonStringFormatVisitor.Base() {
                @Override
                public void format(JsonValueFormat format) {
                    schema.put("format", format.toString());
                }

                @Override
                public void enumTypes(Set<String> values) {
                    values.forEach(schema.withArrayProperty("enum")::add);
                }
            };
        }

        @Override
        public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
            schema = typed("number");
            return null;
        }

        @Override
        public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
            schema = typed("integer");
            return null;
        }

        @Override
        public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
            schema = typed("boolean");
            return null;
        }
    }
}
