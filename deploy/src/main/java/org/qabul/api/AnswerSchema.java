package org.qabul.api;

import jakarta.json.JsonObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Describes an answer from the record it is written from, so that the two cannot differ. */
final class AnswerSchema {
  private static final String COMPONENTS = "#/components/schemas/";

  private AnswerSchema() {}

  static Schema of(Class<? extends Record> type) {
    var schema = OASFactory.createSchema().type(SchemaType.OBJECT);
    for (RecordComponent component : type.getRecordComponents()) {
      String name = snake(component.getName());
      schema.addProperty(name, typed(component.getGenericType()));
      if (!optional(component.getAnnotatedType())) {
        schema.addRequired(name);
      }
    }
    return schema;
  }

  /** A page of what the name given stands for. */
  static Schema page(String name) {
    return OASFactory.createSchema()
        .type(SchemaType.OBJECT)
        .addProperty(
            "items", OASFactory.createSchema().type(SchemaType.ARRAY).items(reference(name)))
        .addProperty("next", simple(SchemaType.STRING).description("Absent on the last page"))
        .addRequired("items");
  }

  static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("Json$", "");
  }

  static Schema reference(String name) {
    return OASFactory.createSchema().ref(COMPONENTS + name);
  }

  static Schema simple(SchemaType type) {
    return OASFactory.createSchema().type(type);
  }

  private static boolean optional(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static Schema typed(Type type) {
    if (type instanceof ParameterizedType list) {
      return simple(SchemaType.ARRAY).items(typed(list.getActualTypeArguments()[0]));
    }
    if (type == Instant.class) {
      return simple(SchemaType.STRING).format("date-time");
    }
    if (type == String.class) {
      return simple(SchemaType.STRING);
    }
    if (type == JsonObject.class) {
      return simple(SchemaType.OBJECT);
    }
    if (type == boolean.class) {
      return simple(SchemaType.BOOLEAN);
    }
    if (type instanceof Class<?> choice && choice.isEnum()) {
      return RequestSchema.codes((Enum<?>[]) choice.getEnumConstants());
    }
    return type instanceof Class<?> record && record.isRecord()
        ? reference(name(record))
        : simple(SchemaType.INTEGER);
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
