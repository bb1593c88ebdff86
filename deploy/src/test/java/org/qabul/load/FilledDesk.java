package org.qabul.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Role;
import org.qabul.domain.Templates;
import org.qabul.story.DeskWiring;
import org.qabul.story.Story;

/** A database with so many contacts, and two desks on it: as delivered, and with second eyes. */
final class FilledDesk implements AutoCloseable {
  private final Story delivered;
  private final Story watched;
  private final String operator;
  private final int contacts;

  FilledDesk(DurableStore store, int contacts) throws SQLException, IOException {
    String url = store.another("contacts_" + contacts);
    this.contacts = contacts;
    this.delivered = Story.on(DatabaseKind.POSTGRESQL.at(url));
    this.operator = delivered.people().operator("+966110000001", Role.APPROVER);
    prepare();
    fill(new ManyContacts(url));
    this.watched = Story.on(DatabaseKind.POSTGRESQL.at(url), SecondEyes.class);
  }

  private void prepare() {
    delivered.inTransaction(
        () -> {
          delivered.the(Templates.class).add(ApprovedLetters.template(delivered));
          return delivered
              .the(AccountHealths.class)
              .lock(DeskWiring.BUSINESS_NUMBER, delivered.clock().instant());
        });
  }

  private void fill(ManyContacts database) throws SQLException, IOException {
    long began = System.nanoTime();
    database.fill(
        contacts,
        delivered.clock().instant(),
        Map.of(
            "number", DeskWiring.BUSINESS_NUMBER,
            "operator", operator,
            "template", ApprovedLetters.TEMPLATE));
    System.out.printf(
        "%,d contacts, %,d consent lines, %,d messages that left: filled in %.0f s%n",
        contacts,
        delivered.rows().count("consent_event"),
        delivered.rows().count("outbound_message"),
        (System.nanoTime() - began) / 1e9);
  }

  /** Nobody is written to on both desks. */
  ApprovedLetters onTheDeskAsDelivered(int count) {
    return approved(delivered, count, 0);
  }

  ApprovedLetters onTheDeskWithSecondEyes(int count) {
    return approved(watched, count, Math.min(count, contacts / 2));
  }

  private ApprovedLetters approved(Story story, int count, int offset) {
    var letters = new ApprovedLetters(story, operator);
    letters.approve(Math.min(count, contacts / 2), offset);
    return letters;
  }

  @Override
  public void close() {
    watched.close();
    delivered.close();
  }
}
