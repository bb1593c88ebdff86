package org.qabul.evidence;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qabul.chain.Canonical;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.ProvenLine;
import org.qabul.domain.Payload;
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
    check.signature();
    check.lines();
    check.evidence();
    check.notices();
    check.payload();
    return check.objections;
  }

  /** How many lines nobody outside vouches for yet. */
  static long unwitnessed(JsonObject pack) {
    return new CheckPack(pack, key -> true)
        .proven()
        .map(ProvenLine::new)
        .filter(ProvenLine::unwitnessed)
        .count();
  }

  /** The whole of it, so that nothing is added, left out or changed. */
  private void signature() {
    var unsigned = PackRows.JSON.createObjectBuilder(pack).remove("signature").build();
    String key = pack.getString("public_key");
    if (!trusted.test(key)
        || !ChainSettings.signed(key, Canonical.text(unsigned), pack.getString("signature"))) {
      objections.add(
          new Words(
              "الحزمة غير موقّعة بمفتاح موثوق أو غُيّرت",
              "the pack is not signed by a trusted key, or was changed"));
    }
  }

  private void lines() {
    proven().map(ProvenLine::new).forEach(this::line);
  }

  private Stream<JsonObject> proven() {
    return Stream.of("consents", "audit").flatMap(this::all);
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

  /** Each piece that is still there, by the line that names it. */
  private void evidence() {
    all("evidence").filter(one -> one.containsKey("words")).forEach(this::evidence);
  }

  private void evidence(JsonObject one) {
    String now =
        Canonical.digest(
            one.getString("salt"), one.getString("words"), one.getString("content_sha256", null));
    boolean other =
        linesWith("consents", "evidence_id", one.getString("id"))
            .anyMatch(line -> !line.getString("evidence_sha256").equals(now));
    if (other) {
      objections.add(
          new Words("إثبات ليس ما كان: %s", "evidence is not what it was: %s")
              .with(one.getString("id")));
    }
  }

  private void notices() {
    all("notices")
        .filter(
            one ->
                linesWith("consents", "notice_sha256", Sha256.hex(one.getString("body")))
                    .findAny()
                    .isEmpty())
        .forEach(
            one ->
                objections.add(
                    new Words("إشعار ليس ما عُرض: %s", "a notice is not what was shown: %s")
                        .with(one.getString("version"))));
  }

  /**
   * The audit holds the hash of what was approved; of somebody erased, and of what was kept long
   * enough, only that is left.
   */
  private void payload() {
    var message = pack.getJsonObject("message");
    String hash = Sha256.hex(message.getString("payload"));
    boolean pinned =
        linesWith("audit", "action", "sealed")
            .filter(line -> line.getString("subject_id").equals(message.getString("id")))
            .anyMatch(line -> line.getString("note").endsWith(hash));
    boolean erased = linesWith("consents", "type", "ERASED").findAny().isPresent();
    if (!pinned && !erased && !emptied(message)) {
      objections.add(new Words("الرسالة ليست ما اعتُمد", "the message is not what was approved"));
    }
  }

  /** It says nothing now, and a line of the audit bears the moment at which it went. */
  private boolean emptied(JsonObject message) {
    return message.getString("payload").equals(Payload.BLANK.json())
        && linesWith("audit", "action", "retention_applied")
            .anyMatch(
                line -> line.getString("happened_at").equals(message.getString("emptied_at", "")));
  }

  private Stream<JsonObject> linesWith(String part, String column, String value) {
    return all(part)
        .map(one -> one.getJsonObject("line"))
        .filter(line -> line.getString(column, "").equals(value));
  }

  private Stream<JsonObject> all(String part) {
    return pack.getJsonArray(part).getValuesAs(JsonObject.class).stream();
  }
}
