package org.qabul.chain;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.function.Predicate;
import org.qabul.domain.Sha256;
import org.qabul.domain.Words;

/** A line with what proves it, checked by arithmetic alone: no desk and no database is asked. */
public final class ProvenLine {
  private final JsonObject proven;

  public ProvenLine(JsonObject proven) {
    this.proven = proven;
  }

  /** Which line of which ledger. */
  public String name() {
    var line = proven.getJsonObject("line");
    return line.getString("ledger") + " " + line.getString("seq");
  }

  /**
   * What does not hold; empty when everything does.
   *
   * @param trusted by the public half of a key
   */
  public Optional<Words> objection(Predicate<String> trusted) {
    if (!proven.containsKey("link")) {
      return Optional.of(new Words("بلا حلقة في السلسلة", "it has no link in the chain"));
    }
    var link = proven.getJsonObject("link");
    if (!Sha256.hex(Canonical.text(proven.getJsonObject("line")))
        .equals(link.getString("digest"))) {
      return Optional.of(new Words("ليس السطر الذي رُبط", "it is not the line that was linked"));
    }
    var before = new Head(link.getJsonNumber("position").longValue() - 1, link.getString("before"));
    var head = new Head(before.position() + 1, Link.hash(before, link.getString("digest")));
    if (!head.hash().equals(link.getString("hash"))) {
      return Optional.of(
          new Words("حلقته لا تتبع ما قبلها", "its link does not follow the one before"));
    }
    return proven.containsKey("checkpoint") ? witnessed(head, trusted) : Optional.empty();
  }

  /** No checkpoint came after it yet, or none near enough: nobody outside vouches for it. */
  public boolean unwitnessed() {
    return !proven.containsKey("checkpoint");
  }

  private Optional<Words> witnessed(Head linked, Predicate<String> trusted) {
    Head head = linked;
    for (JsonString digest : proven.getJsonArray("way").getValuesAs(JsonString.class)) {
      head = new Head(head.position() + 1, Link.hash(head, digest.getString()));
    }
    var read = Checkpoint.read(proven.getJsonObject("checkpoint").toString());
    if (read.isEmpty() || !read.get().head().equals(head)) {
      return Optional.of(new Words("لا يصل إلى نقطة التحقق", "it does not lead to its checkpoint"));
    }
    if (!read.get().authentic() || !trusted.test(read.get().key())) {
      return Optional.of(
          new Words(
              "نقطة التحقق غير موقّعة بمفتاح موثوق",
              "its checkpoint is not signed by a trusted key"));
    }
    return Optional.empty();
  }
}
