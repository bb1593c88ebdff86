package org.qabul.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;

/** How answers are written: snake_case names, times in ISO 8601, nothing for what is not there. */
public class SnakeCase implements ContextResolver<Jsonb> {
  private static final Jsonb JSON =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
              .withSerializers(new CodeSerializer()));

  static String write(Object answer) {
    return JSON.toJson(answer);
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
