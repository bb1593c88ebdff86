package org.qabul.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.qabul.chain.Canonical;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.Chained;
import org.qabul.chain.LedgerKey;

/**
 * Packs of one message. What they tell is in {@code pack.json}, its hashes worked out beside it;
 * they are linked, witnessed and signed here.
 */
final class Packs {
  static final LedgerKey KEY = LedgerKey.fresh();
  private static final ChainSettings SETTINGS =
      new ChainSettings(Path.of("none"), KEY, Duration.ofHours(1), Set.of());

  private Packs() {}

  static JsonObject whole() {
    return with(change -> change);
  }

  /** Changed before anything was linked and signed: the desk itself tells it so. */
  static JsonObject with(UnaryOperator<JsonPatchBuilder> change) {
    return signed(linked(patch(change).apply(read()), KEY));
  }

  /** With checkpoints of this key. */
  static JsonObject witnessedBy(LedgerKey key) {
    return signed(linked(read(), key));
  }

  /** Changed after it was linked, and signed again. */
  static JsonObject forged(UnaryOperator<JsonPatchBuilder> change) {
    return signed(patch(change).apply(whole()));
  }

  static JsonPatch patch(UnaryOperator<JsonPatchBuilder> change) {
    return change.apply(Json.createPatchBuilder()).build();
  }

  private static JsonObject read() {
    var file = Packs.class.getResourceAsStream("pack.json");
    try (var reader = Json.createReader(Objects.requireNonNull(file))) {
      return reader.readObject();
    }
  }

  private static JsonObject linked(JsonObject told, LedgerKey key) {
    var lines = told.getJsonArray("lines").getValuesAs(JsonObject.class);
    return Json.createObjectBuilder(told)
        .remove("lines")
        .add("public_key", SETTINGS.publicKey())
        .add("consents", linesOf("CONSENT", new Chained(key, lines), lines))
        .add("audit", linesOf("AUDIT", new Chained(key, lines), lines))
        .build();
  }

  private static JsonArray linesOf(String ledger, Chained chain, List<JsonObject> lines) {
    List<JsonValue> proven =
        IntStream.range(0, lines.size())
            .filter(index -> lines.get(index).getString("ledger").equals(ledger))
            .<JsonValue>mapToObj(chain::proven)
            .toList();
    return Json.createArrayBuilder(proven).build();
  }

  private static JsonObject signed(JsonObject pack) {
    var unsigned = Json.createObjectBuilder(pack).remove("signature").build();
    return Json.createObjectBuilder(unsigned)
        .add("signature", SETTINGS.sign(Canonical.text(unsigned)))
        .build();
  }
}
