package org.qabul.graph;

import java.util.Optional;
import org.qabul.domain.Words;

/** How the next rehearsed message to a contact shall end. */
public enum Fate {
  DELIVERED(0, false, new Words("يصل كالمعتاد", "Arrives as usual")),
  E131047(131047, false, new Words("131047 النافذة مغلقة", "131047 window closed")),
  E131026(131026, false, new Words("131026 لا يمكن الوصول", "131026 unreachable")),
  E131050(131050, false, new Words("131050 أوقف الرسائل", "131050 stopped marketing")),
  E131056(131056, true, new Words("131056 سرعة لشخص واحد", "131056 pair rate")),
  E130429(130429, true, new Words("130429 سرعة الرقم", "130429 throughput")),
  LOST_ANSWER(0, false, new Words("يضيع الجواب", "The answer is lost"));

  private final int code;
  private final boolean atOnce;
  private final Words words;

  Fate(int code, boolean atOnce, Words words) {
    this.code = code;
    this.atOnce = atOnce;
    this.words = words;
  }

  /** The error Meta would report; empty when the message arrives. */
  public Optional<Integer> code() {
    return code == 0 ? Optional.empty() : Optional.of(code);
  }

  /** Whether Meta says so in its answer rather than in a later webhook. */
  boolean atOnce() {
    return atOnce;
  }

  public Words words() {
    return words;
  }
}
