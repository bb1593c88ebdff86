package org.qabul.evidence;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qabul.chain.Canonical;
import org.qabul.chain.ProvenLine;
import org.qabul.domain.Sha256;
import org.qabul.domain.Words;

/** Checks a pack by what is in it and nothing else. */
final class CheckPack {
  private final JsonObject pack;
  private final Predicate<String> trusted;
  private final List<Words> objections = new ArrayList<>();

  private CheckPack(JsonObject pack, Predicate<String> trusted) {
    this.pack = pack;
    this.trusted = trusted;
  }

  /** Everything that does not hold; empty when all does. */
  static List<Words> objections(JsonObject pack, Predicate<String> trusted) {
    var check = new CheckPack(pack, trusted);
    check.lines();
    check.evidence();
    check.notices();
    check.payload();
    return check.objections;
  }

  private void lines() {
    Stream.of("consents", "audit").flatMap(this::all).map(ProvenLine::new).forEach(this::line);
  }

  private void line(ProvenLine line) {
    line.objection(trusted)
        .ifPresent(
            why ->
                objections.add(
                    new Words(
                        "السطر %s: %s".formatted(line.name(), why.ar()),
                        "line %s: %s".formatted(line.name(), why.en()))));
  }

  /** Of each piece that is still there. */
  private void evidence() {
    all("evidence").filter(one -> one.containsKey("words")).forEach(this::evidence);
  }

  private void evidence(JsonObject one) {
    String now =
        Canonical.digest(
            one.getString("salt"), one.getString("words"), one.getString("content_sha256", null));
    boolean pinned =
        lineValues("consents", "evidence_sha256").anyMatch(now::equals)
            || lineValues("consents", "evidence_id").noneMatch(one.getString("id")::equals);
    if (!pinned) {
      objections.add(
          new Words("إثبات ليس ما كان: %s", "evidence is not what it was: %s")
              .with(one.getString("id")));
    }
  }

  private void notices() {
    all("notices")
        .filter(one -> !Sha256.hex(one.getString("body")).equals(one.getString("sha256")))
        .forEach(
            one ->
                objections.add(
                    new Words("إشعار ليس ما عُرض: %s", "a notice is not what was shown: %s")
                        .with(one.getString("version"))));
  }

  /** The audit holds the hash of what was approved. */
  private void payload() {
    String hash = Sha256.hex(pack.getJsonObject("message").getString("payload"));
    if (lineValues("audit", "note").noneMatch(note -> note.endsWith(hash))) {
      objections.add(new Words("الرسالة ليست ما اعتُمد", "the message is not what was approved"));
    }
  }

  private Stream<String> lineValues(String part, String column) {
    return all(part)
        .map(proven -> proven.getJsonObject("line"))
        .filter(line -> line.containsKey(column))
        .map(line -> line.getString(column));
  }

  private Stream<JsonObject> all(String part) {
    return pack.getJsonArray(part).getValuesAs(JsonObject.class).stream();
  }
}
