package org.qabul.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes every enum by its code. */
@SuppressWarnings("rawtypes") // Yasson finds a serializer of all enums by the raw type alone
public class CodeSerializer implements JsonbSerializer<Enum> {
  @Override
  public void serialize(Enum value, JsonGenerator generator, SerializationContext context) {
    generator.write(Code.of(value));
  }
}
