package org.qabul.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The box stands in for a server, so it is held to what a server does. */
class DeskBoxTest {
  record Written(String word) {}

  @ApplicationScoped
  @Transactional
  static class Pen {
    private final Session session;
    private final Event<Written> written;

    @Inject
    Pen(Session session, Event<Written> written) {
      this.session = session;
      this.written = written;
    }

    void write(String word) {
      session
          .createNativeMutationQuery("insert into ink (word) values (:word)")
          .setParameter("word", word)
          .executeUpdate();
      written.fire(new Written(word));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void writeWhateverComes(String word) {
      write(word);
    }

    long words() {
      return session.createNativeQuery("select count(*) from ink", Long.class).getSingleResult();
    }
  }

  @ApplicationScoped
  static class Censor {
    void read(@Observes Written written) {
      if (written.word().startsWith("bad")) {
        throw new IllegalStateException("refused");
      }
    }
  }

  private static DeskBox box(DatabaseKind kind) throws Exception {
    var box = DeskBox.start(kind, Pen.class, Censor.class);
    try (var connection = box.database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table ink (word varchar(20))");
    }
    return box;
  }

  @ParameterizedTest
  @EnumSource
  void rollsBackWithWhoeverObserved(DatabaseKind kind) throws Exception {
    try (var box = box(kind)) {
      var pen = box.select(Pen.class);
      pen.write("good");
      assertThatThrownBy(() -> pen.write("bad")).hasMessage("refused");

      assertThat(pen.words()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatRanInATransactionOfItsOwn(DatabaseKind kind) throws Exception {
    try (var box = box(kind)) {
      var pen = box.select(Pen.class);
      assertThatThrownBy(() -> box.inTransaction(() -> writeAndFall(pen))).hasMessage("fell");

      assertThat(pen.words()).isEqualTo(1);
    }
  }

  private static Void writeAndFall(Pen pen) {
    pen.write("lost");
    pen.writeWhateverComes("kept");
    throw new IllegalStateException("fell");
  }
}
