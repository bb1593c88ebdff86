package org.qabul.chain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qabul.domain.Sha256;

/** Lines linked one after another, and a checkpoint that knows the last: a ledger by itself. */
public final class Chained {
  private final LedgerKey key;
  private final List<JsonObject> lines = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  public Chained(LedgerKey key, List<JsonObject> lines) {
    this.key = key;
    lines.forEach(this::link);
  }

  private void link(JsonObject line) {
    var ledger = LedgerName.valueOf(line.getString("ledger"));
    var place = new Line(ledger, Long.parseLong(line.getString("seq")));
    lines.add(line);
    links.add(Link.after(before(links.size()), place, Sha256.hex(Canonical.text(line))));
  }

  private Head before(int index) {
    return index == 0 ? Link.NOTHING : links.get(index - 1).head();
  }

  /** With its link, but no checkpoint yet. */
  public JsonObject linked(int index) {
    var link = links.get(index);
    var json =
        Json.createObjectBuilder()
            .add("position", link.position())
            .add("digest", link.digest())
            .add("hash", link.hash())
            .add("before", before(index).hash());
    return Json.createObjectBuilder().add("line", lines.get(index)).add("link", json).build();
  }

  /** With its link and the way from there to the checkpoint. */
  public JsonObject proven(int index) {
    return Json.createObjectBuilder(linked(index))
        .add("way", way(index))
        .add("checkpoint", checkpoint())
        .build();
  }

  private JsonArray way(int index) {
    return Json.createArrayBuilder(
            links.subList(index + 1, links.size()).stream().map(Link::digest).toList())
        .build();
  }

  private JsonObject checkpoint() {
    var at = Instant.parse("2026-01-05T10:00:00Z");
    var signed = Checkpoint.signed(before(links.size()), at, Checkpoint.FIRST, key);
    return signed.json().add("signature", signed.signature()).build();
  }
}
