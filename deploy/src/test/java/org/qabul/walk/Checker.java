package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.qabul.domain.Outcome;
import org.qabul.story.DeskWiring;
import org.qabul.story.LiveSwitch;
import org.qabul.story.Row;
import org.qabul.story.Rows;
import org.qabul.story.Story;

/** Asks of every message, in the moment it leaves, whether it may. Knows nothing of the gate. */
final class Checker {
  private static final Duration WINDOW = Duration.ofHours(24);

  private final Story story;
  private final Rows rows;
  private final LiveSwitch live;
  private final Witness witness;
  private final Forgotten forgotten;
  private final ConsentTruth consents;
  private final Map<String, String> ends = new HashMap<>();
  private int rehearsed;
  private int sentLive;
  private int ofTwo;
  private int cards;
  private int answers;
  private int times;
  private int timesLive;
  private int timesDrawn;

  Checker(Story story, LiveSwitch live, Witness witness, Forgotten forgotten) {
    this.story = story;
    this.rows = story.rows();
    this.live = live;
    this.witness = witness;
    this.forgotten = forgotten;
    this.consents = new ConsentTruth(rows);
  }

  void sees(Seen seen) {
    times++;
    assertThat(live.allowed()).as("live flag while the transport is Graph").isEqualTo(seen.live());
    assertThat(ends.getOrDefault(seen.messageId(), "Retry"))
        .as("a message is seen again only when it certainly did not leave")
        .isEqualTo("Retry");
    Row message =
        rows.first("select * from outbound_message where id = ?", seen.messageId()).orElseThrow();
    assertThat(message.text("status")).as("status while leaving").isEqualTo("SENDING");
    if (message.text("kind").equals("OPT_OUT_ANSWER")) {
      new Answered(rows, consents, now()).check(seen, message);
      answers++;
    } else if (message.maybeText("approval_id").isPresent() || toContact(seen)) {
      contactMessage(seen, message);
    } else {
      cards++;
    }
  }

  void sawEnd(Seen seen, Outcome outcome) {
    String end = outcome.getClass().getSimpleName();
    ends.put(seen.messageId(), end);
    timesLive += seen.live() ? 1 : 0;
    timesDrawn += seen.live() || end.equals("Retry") ? 0 : 1;
  }

  /** Whoever the message itself is addressed to, whatever its row says. */
  private boolean toContact(Seen seen) {
    return rows.count("contact where phone = ? or bsuid = ?", seen.address(), seen.address()) > 0;
  }

  private void contactMessage(Seen seen, Row message) {
    Row contact =
        rows.first("select * from contact where id = ?", message.text("recipient_id"))
            .orElseThrow();
    assertThat(seen.address())
        .as("address")
        .isEqualTo(contact.maybeText("phone").orElseGet(() -> contact.text("bsuid")));
    approved(seen, message, contact);
    new Wishes(rows, consents, forgotten, now())
        .check(contact.text("id"), message.text("purpose"), seen.address());
    assertThat(contact.maybeText("merged_into")).as("merged into another").isEmpty();
    assertThat(contact.maybeText("source")).as("source of the contact").isPresent();
    assertThat(contact.flag("identity_changed")).as("identity awaits confirmation").isFalse();
    reachable(seen, contact);
    new Manners(rows, now()).check(message);
    count(seen);
  }

  private void count(Seen seen) {
    if (seen.live()) {
      sentLive++;
    } else {
      rehearsed++;
    }
  }

  private void approved(Seen seen, Row message, Row contact) {
    assertThat(message.maybeText("approval_id")).as("approval of the message").isPresent();
    String id = message.text("approval_id");
    Row approval = rows.first(Eyes.APPROVALS + "a.id = ?", id).orElseThrow();
    var word = witness.of(id).orElseThrow();
    assertThat(seen.json()).as("payload and what was approved").isEqualTo(word.payload());
    assertThat(seen.messageId()).as("message of the approval").isEqualTo(word.messageId());
    assertThat(contact.text("id")).as("person of the approval").isEqualTo(word.contactId());
    assertThat(now()).as("approval's expiry").isBefore(approval.instant("expires_at"));
    assertThat(approval.instant("expires_at"))
        .as("approval's life")
        .isEqualTo(approval.instant("approved_at").plus(DeskWiring.APPROVAL_TTL));
    Row approver =
        rows.first("select * from operator_account where id = ?", approval.text("operator_id"))
            .orElseThrow();
    assertThat(approver.flag("enabled")).as("approver enabled").isTrue();
    assertThat(approver.text("role")).as("approver's role").isIn("APPROVER", "ADMIN");
    template(seen, approval, word, message);
    assertThat(approval.text("seal"))
        .as("seal")
        .isEqualTo(
            SealTruth.of(
                message, contact, seen.json(), word.template().orElse(""), consentId(message)));
    eyes(approval);
  }

  private void eyes(Row approval) {
    assertThat(new Eyes(rows, now()).enough(approval)).as("two people where two must be").isTrue();
    ofTwo += Eyes.wantsTwo(approval) ? 1 : 0;
  }

  private String consentId(Row message) {
    return consents
        .consent(message.text("recipient_id"), message.text("purpose"))
        .map(row -> row.text("id"))
        .orElse("");
  }

  private void template(Seen seen, Row approval, Witness.Word word, Row message) {
    Row version =
        rows.first("select * from draft_version where id = ?", approval.text("draft_version_id"))
            .orElseThrow();
    assertThat(seen.templated())
        .as("template sent")
        .isEqualTo(version.maybeText("template_name").isPresent());
    if (!seen.templated()) {
      assertThat(seen.payload().getJsonObject("text").getString("body"))
          .as("words of the approved version")
          .isEqualTo(version.text("body"));
      return;
    }
    String name = seen.payload().getJsonObject("template").getString("name");
    String language = version.text("template_language");
    assertThat(name).as("template name").isEqualTo(version.text("template_name"));
    Row template =
        rows.first("select * from template where name = ? and language_code = ?", name, language)
            .orElseThrow();
    assertThat(template.text("status")).as("template status").isEqualTo("APPROVED");
    assertThat(template.text("category"))
        .as("template category")
        .isEqualTo(message.text("purpose").replace("SERVICE_REPLY", "UTILITY"));
    assertThat(witness.templateNow(name, language))
        .as("template and what was approved")
        .isEqualTo(word.template().orElse("free words"));
  }

  private void reachable(Seen seen, Row contact) {
    if (seen.templated()) {
      return;
    }
    var lastWord =
        rows.first(
                "select max(said_at) as last_word from inbound_message"
                    + " where from_operator = false and (person_id = ? or person_id in"
                    + " (select id from contact where merged_into = ?))",
                contact.text("id"),
                contact.text("id"))
            .flatMap(row -> row.maybeInstant("last_word"));
    assertThat(lastWord).as("window: the person's last word").isPresent();
    assertThat(now()).as("window").isBefore(lastWord.orElseThrow().plus(WINDOW));
  }

  private Instant now() {
    return story.clock().instant();
  }

  int rehearsed() {
    return rehearsed;
  }

  int sentLive() {
    return sentLive;
  }

  /** Behind how many of what it saw two people had to stand. */
  int ofTwo() {
    return ofTwo;
  }

  int times() {
    return times;
  }

  int timesLive() {
    return timesLive;
  }

  int timesDrawn() {
    return timesDrawn;
  }

  Map<String, String> ends() {
    return Map.copyOf(ends);
  }

  @Override
  public String toString() {
    return "seen to contacts: %d rehearsed, %d live, %d of two people; cards to operators: %d;"
            .formatted(rehearsed, sentLive, ofTwo, cards)
        + " opt-outs answered: %d".formatted(answers);
  }
}
