package org.qabul.domain;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All taps that came in. */
public interface TapRecords {
  Session session();

  default void add(TapRecord tap) {
    session().persist(tap);
  }

  @HQL("where outcome <> 'done' order by tappedAt desc")
  List<TapRecord> withoutEffect(Page page);
}
