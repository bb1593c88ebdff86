package org.qabul.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Cleared;
import org.qabul.domain.Content;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Payload;
import org.qabul.domain.Purpose;
import org.qabul.domain.Recipient;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Template;
import org.qabul.story.DeskWiring;
import org.qabul.story.Row;
import org.qabul.story.Story;

/** Letters to people picked at random, each with an approval whose seal holds. */
final class ApprovedLetters {
  static final String TEMPLATE = "renewal";

  private static final String BODY = "السلام عليكم {{1}}، عقدكم ينتهي قريباً. هل نجدده؟";
  private static final int TOGETHER = 10;

  private final Story story;
  private final String operator;
  private final List<SendRequest> approved = new ArrayList<>();
  private int cleared;
  private int judged;

  ApprovedLetters(Story story, String operator) {
    this.story = story;
    this.operator = operator;
  }

  static Template template(Story story) {
    return new Template(
        TEMPLATE, "ar", Purpose.MARKETING, BODY, "", List.of(), story.clock().instant());
  }

  /**
   * @param offset other letters than those of who took so many before
   */
  void approve(int count, int offset) {
    var drafts =
        story
            .rows()
            .all(
                "select d.current_version_id as version, c.id as contact, c.phone, c.bsuid"
                    + " from draft d join contact c on c.id = d.contact_id"
                    + " order by md5(d.id) limit ? offset ?",
                count,
                offset);
    for (int i = 0; i < drafts.size(); i += TOGETHER) {
      var some = drafts.subList(i, Math.min(drafts.size(), i + TOGETHER));
      approved.addAll(story.inTransaction(() -> some.stream().map(this::approve).toList()));
    }
  }

  private SendRequest approve(Row draft) {
    var now = story.clock().instant();
    var letter = letter(draft);
    var given =
        new Approval(
            draft.text("version"), Actor.onPage(operator), now, now.plus(Duration.ofHours(24)));
    var sealed = story.the(SendPolicy.class).sealed(given, letter);
    story.the(Approvals.class).add(sealed);
    return letter.approvedBy(sealed);
  }

  private static SendRequest letter(Row draft) {
    var identity = new Identity(draft.text("phone"), draft.maybeText("bsuid").orElse(null));
    return new SendRequest(
        OpaqueId.next(),
        new Recipient.ToContact(draft.text("contact"), identity),
        DeskWiring.BUSINESS_NUMBER,
        Language.AR,
        Purpose.MARKETING,
        new Content.Templated(TEMPLATE, "ar", List.of("نورة"), BODY),
        new Payload("{\"type\":\"template\",\"to\":\"" + draft.text("phone") + "\"}"),
        Optional.empty());
  }

  /**
   * How long the gate takes for one of them, in nanoseconds: from the begin of a transaction to the
   * verdict. The commit after it is the disk's time.
   */
  long judge(int turn) {
    var letter = approved.get(turn % approved.size());
    var policy = story.the(SendPolicy.class);
    return story.inTransaction(
        () -> {
          long began = System.nanoTime();
          var verdict = policy.judge(letter, story.clock().instant());
          long took = System.nanoTime() - began;
          judged++;
          cleared += verdict instanceof Cleared ? 1 : 0;
          return took;
        });
  }

  String words() {
    return "%d of %d let pass".formatted(cleared, judged);
  }
}
