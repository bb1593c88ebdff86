package org.qabul.compliance;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.qabul.domain.Language;

/** All notices; they are only ever added. */
public interface Notices {
  Session session();

  default void add(Notice notice) {
    session().persist(notice);
  }

  @HQL("where version = :version and language = :language")
  Optional<Notice> find(String version, Language language);

  @HQL("order by addedAt desc, version, language")
  List<Notice> all();
}
