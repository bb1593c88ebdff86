package org.qabul.evidence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.qabul.chain.Canonical;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.LedgerName;
import org.qabul.chain.ProveLines;
import org.qabul.compliance.Kept;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Subject;

/**
 * Puts together everything that proves one message to a contact: who they are, what they allowed,
 * who decided what and when, what was sent, what the gate said, what Meta said, and the ledgers'
 * lines about it with their way to a signed checkpoint.
 */
@Deed
public class MakePack {
  static final String FORMAT = "qabul-evidence-1";

  private final OutboundMessages messages;
  private final Session session;
  private final ChainSettings chain;
  private final DeskSettings settings;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  MakePack(
      OutboundMessages messages,
      Session session,
      ChainSettings chain,
      DeskSettings settings,
      Event<Announcement> announcements,
      Clock clock) {
    this.messages = messages;
    this.session = session;
    this.chain = chain;
    this.settings = settings;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Empty when there is no such message to a contact. */
  public Optional<EvidencePack> make(String messageId, Actor actor) {
    return messages
        .find(messageId)
        .filter(message -> !message.toOperator())
        .map(message -> make(message, actor));
  }

  private EvidencePack make(OutboundMessage message, Actor actor) {
    var pack = session.doReturningWork(connection -> read(connection, message));
    announcements.fire(
        new Announcement.DeedDone(
            "evidence_made", Subject.message(message.id()), actor, "done", clock.instant()));
    return new EvidencePack(pack);
  }

  private JsonObject read(Connection connection, OutboundMessage message) throws SQLException {
    var unsigned = unsigned(new PackRows(connection), connection, message);
    var signature = chain.sign(Canonical.text(unsigned));
    return PackRows.JSON.createObjectBuilder(unsigned).add("signature", signature).build();
  }

  private JsonObject unsigned(PackRows rows, Connection connection, OutboundMessage message)
      throws SQLException {
    String id = message.id();
    String words = message.subject().id();
    String purpose = message.purpose().name();
    return rows.object()
        .add("format", FORMAT)
        .add("made_at", clock.instant().toString())
        .add("zone", settings.zone().getId())
        .add("public_key", chain.publicKey())
        .add("message", rows.one("outbound_message where id = ?", id))
        .add("contact", rows.one("contact where id = ?", message.recipientId()))
        .add("version", rows.one(wordsOf(message) + " where id = ?", words))
        .add("operators", rows.many(PackRows.OPERATORS, id, words, words, words))
        .add("approvals", rows.many(PackRows.APPROVALS, words))
        .add("decisions", rows.many(PackRows.DECISIONS, id, words, words, words))
        .add("statuses", rows.many("status_report where message_id = ? order by reported_at", id))
        .add("evidence", rows.many(PackRows.EVIDENCE, message.recipientId(), purpose))
        .add("notices", rows.many(PackRows.NOTICES, message.recipientId(), purpose))
        .add("consents", consents(connection, message))
        .add("audit", audit(connection, message))
        .build();
  }

  /** An answer to an opt-out says what was approved for everybody. */
  private static String wordsOf(OutboundMessage message) {
    return message.letter() ? "draft_version" : "opt_out_answer";
  }

  private JsonArray consents(Connection connection, OutboundMessage message) throws SQLException {
    return prove(connection)
        .lines(
            LedgerName.CONSENT,
            "contact_id = ? and (purpose is null or purpose = ?)",
            List.of(message.recipientId(), message.purpose().name()));
  }

  private JsonArray audit(Connection connection, OutboundMessage message) throws SQLException {
    return prove(connection)
        .lines(
            LedgerName.AUDIT,
            "action <> 'evidence_made' and (subject_kind = 'MESSAGE' and subject_id = ?"
                + " or subject_kind in ('DRAFT', 'OPT_OUT_ANSWER') and subject_id = ?"
                + " or action = 'retention_applied' and subject_kind = 'POLICY' and subject_id = ?"
                + " and happened_at in (select emptied_at from outbound_message where id = ?))",
            List.of(message.id(), message.subject().id(), Kept.TEXTS.subject().id(), message.id()));
  }

  private ProveLines prove(Connection connection) {
    try {
      return ProveLines.on(connection, chain);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the checkpoint file cannot be read", unreadable);
    }
  }
}
