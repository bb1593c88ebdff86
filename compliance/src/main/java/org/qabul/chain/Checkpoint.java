package org.qabul.chain;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.qabul.domain.Sha256;

/**
 * The chain's head at one moment, signed. Kept outside the database, it shows a tail that was cut
 * and a history that was chained anew.
 *
 * @param previous SHA-256 of the line before it, hexadecimal; sixty-four zeros for the first
 * @param key the public half of the key that signed, X.509 in Base64
 * @param signature Ed25519 over the canonical form of everything else, in Base64
 */
public record Checkpoint(Head head, Instant at, String previous, String key, String signature) {
  static final String FIRST = "0".repeat(64);
  static final Comparator<Checkpoint> BY_POSITION =
      Comparator.comparing(checkpoint -> checkpoint.head().position());

  static Checkpoint signed(Head head, Instant at, String previous, LedgerKey key) {
    var unsigned = new Checkpoint(head, at, previous, key.name(), "");
    return new Checkpoint(head, at, previous, key.name(), key.sign(unsigned.claim()));
  }

  /** Empty when it is not a checkpoint. */
  static Optional<Checkpoint> read(String line) {
    try (var reader = Canonical.JSON.createReader(new StringReader(line))) {
      JsonObject json = reader.readObject();
      var head = new Head(Long.parseLong(json.getString("position")), json.getString("hash"));
      return Optional.of(
          new Checkpoint(
              head,
              Instant.parse(json.getString("at")),
              json.getString("previous"),
              json.getString("key"),
              json.getString("signature")));
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | NumberFormatException
        | DateTimeException garbled) {
      return Optional.empty();
    }
  }

  boolean authentic() {
    return LedgerKey.signed(key, claim(), signature);
  }

  /** One line of JSON. */
  public String line() {
    return Canonical.text(json().add("signature", signature).build());
  }

  String digest() {
    return Sha256.hex(line());
  }

  private String claim() {
    return Canonical.text(json().build());
  }

  JsonObjectBuilder json() {
    return Canonical.JSON
        .createObjectBuilder()
        .add("at", at.toString())
        .add("hash", head.hash())
        .add("key", key)
        .add("position", Long.toString(head.position()))
        .add("previous", previous);
  }
}
