package org.qabul.deploy;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexReader;

/** Every mapped class of every module, as one session factory. */
public final class Mapping {
  private static final List<Class<?>> MARKS =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private static final int ROWS_A_STATEMENT = 50;

  private Mapping() {}

  public static SessionFactory open(Map<String, Object> settings) {
    var registry =
        new StandardServiceRegistryBuilder()
            .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, ROWS_A_STATEMENT)
            .applySetting(AvailableSettings.ORDER_INSERTS, true)
            .applySetting(AvailableSettings.ORDER_UPDATES, true)
            .applySettings(settings)
            .build();
    var sources = new MetadataSources(registry);
    classNames().forEach(sources::addAnnotatedClassName);
    return sources
        .getMetadataBuilder()
        .applyPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
        .build()
        .buildSessionFactory();
  }

  static List<String> classNames() {
    try {
      var indexes = Mapping.class.getClassLoader().getResources("META-INF/jandex.idx");
      return Collections.list(indexes).stream().flatMap(Mapping::mapped).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> mapped(URL index) {
    try (InputStream bytes = index.openStream()) {
      var classes = new IndexReader(bytes).read();
      return MARKS.stream()
          .flatMap(mark -> classes.getAnnotations(mark).stream())
          .map(AnnotationInstance::target)
          .map(target -> target.asClass().name().toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
