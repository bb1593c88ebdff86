package org.qabul.domain;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The templates we know of at Meta. */
public interface Templates {
  Session session();

  default void add(Template template) {
    session().persist(template);
  }

  default Optional<Template> find(String name, String languageCode) {
    return Optional.ofNullable(session().find(Template.class, Template.idOf(name, languageCode)));
  }

  @HQL("order by name, languageCode")
  List<Template> byName();
}
