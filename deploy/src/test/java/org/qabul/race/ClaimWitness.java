package org.qabul.race;

import java.sql.SQLException;
import java.util.List;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/**
 * The database's own word on each claim. At the end of every transaction that claimed a message,
 * just before it is committed, a trigger counts the opt-outs of that person that are committed by
 * then, and knows nothing of the gate.
 */
final class ClaimWitness {
  private static final List<String> TAKES_ITS_PLACE =
      List.of(
          "create table claim_witness (message_id varchar(40), contact_id varchar(40), stops int)",
          """
          create function witness_claim() returns trigger language plpgsql as $$
          begin
            insert into claim_witness
              select new.id, new.recipient_id, count(*) from consent_event
              where contact_id = new.recipient_id and type = 'SUPPRESSED';
            return null;
          end $$""",
          """
          create constraint trigger witness_claim after update on outbound_message
            deferrable initially deferred for each row
            when (old.status <> 'SENDING' and new.status = 'SENDING')
            execute function witness_claim()""");

  private final Rows rows;

  private ClaimWitness(Rows rows) {
    this.rows = rows;
  }

  static ClaimWitness in(Rows rows) {
    try (var connection = rows.database().getConnection();
        var statement = connection.createStatement()) {
      for (String step : TAKES_ITS_PLACE) {
        statement.execute(step);
      }
      return new ClaimWitness(rows);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  List<String> claimed(String contactId) {
    return ids(rows.all("select message_id from claim_witness where contact_id = ?", contactId));
  }

  /** Claims that were committed after an opt-out of the same person was. */
  List<String> claimedInSpiteOfAStop(String contactId) {
    return ids(
        rows.all(
            "select message_id from claim_witness where contact_id = ? and stops > 0", contactId));
  }

  private static List<String> ids(List<Row> claims) {
    return claims.stream().map(claim -> claim.text("message_id")).toList();
  }
}
