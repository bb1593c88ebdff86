package org.qabul.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/**
 * How a sheet is kept with its message: as JSON that can be read years later without this program.
 */
public final class SheetJson {
  // Asking Json itself searches the class path anew each time
  private static final JsonProvider JSON = JsonProvider.provider();

  private SheetJson() {}

  public static String write(Sheet sheet) {
    var findings = JSON.createArrayBuilder();
    sheet.findings().forEach(finding -> findings.add(object(finding)));
    return JSON.createObjectBuilder()
        .add("judged_at", sheet.judgedAt().toString())
        .add("policy_version", sheet.policyVersion())
        .add("ledger_position", sheet.ledgerPosition())
        .add("findings", findings)
        .build()
        .toString();
  }

  public static Sheet read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      var sheet = reader.readObject();
      return new Sheet(
          Instant.parse(sheet.getString("judged_at")),
          sheet.getString("policy_version"),
          sheet.getJsonNumber("ledger_position").longValue(),
          findings(sheet.getJsonArray("findings")));
    }
  }

  private static JsonObjectBuilder object(Finding finding) {
    var object =
        JSON.createObjectBuilder()
            .add("rule", finding.rule())
            .add("title", words(finding.title()))
            .add("answer", finding.answer().name())
            .add("saw", words(finding.saw()));
    finding.because().ifPresent(reason -> object.add("reason", reason.code()));
    finding.allowedFrom().ifPresent(next -> object.add("next_allowed", next.toString()));
    return object;
  }

  private static JsonObjectBuilder words(Words words) {
    return JSON.createObjectBuilder().add("ar", words.ar()).add("en", words.en());
  }

  private static List<Finding> findings(List<JsonValue> array) {
    return array.stream().map(JsonValue::asJsonObject).map(SheetJson::finding).toList();
  }

  private static Finding finding(JsonObject object) {
    return new Finding(
        object.getString("rule"),
        words(object.getJsonObject("title")),
        Finding.Answer.valueOf(object.getString("answer")),
        words(object.getJsonObject("saw")),
        object.containsKey("reason") ? Reason.of(object.getString("reason")) : null,
        object.containsKey("next_allowed")
            ? Instant.parse(object.getString("next_allowed"))
            : null);
  }

  private static Words words(JsonObject object) {
    return new Words(object.getString("ar"), object.getString("en"));
  }
}
