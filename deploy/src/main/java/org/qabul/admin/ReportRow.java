package org.qabul.admin;

import java.time.Instant;
import org.qabul.domain.Contact;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * One message of the rehearsal report.
 *
 * @param end what would have become of it
 * @param why why it was allowed, waits, or was refused
 */
public record ReportRow(
    Instant at, Contact contact, Purpose purpose, End end, Words why, String messageId) {

  /** What would have become of a message. */
  public enum End {
    LEFT(new Words("كانت ستخرج", "would have left"), Tone.YES),
    WAITS(new Words("تنتظر", "waits"), Tone.WAIT),
    TAKEN_BACK(new Words("سُحبت", "taken back"), Tone.CALM),
    REFUSED(new Words("مُنعت", "refused"), Tone.NO);

    private final Words words;
    private final Tone tone;

    End(Words words, Tone tone) {
      this.words = words;
      this.tone = tone;
    }

    public Words words() {
      return words;
    }

    public Tone tone() {
      return tone;
    }
  }
}
