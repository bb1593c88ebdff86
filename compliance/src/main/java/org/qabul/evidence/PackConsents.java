package org.qabul.evidence;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.Evidence;
import org.qabul.compliance.Source;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/** What the person said of their consent, each with its proof and the notice they were shown. */
final class PackConsents {
  private final JsonObject pack;

  PackConsents(JsonObject pack) {
    this.pack = pack;
  }

  void write(Html html, Language language, UnaryOperator<String> time) {
    rows("consents")
        .map(proven -> proven.getJsonObject("line"))
        .forEach(line -> write(html, language, time, line));
  }

  private void write(Html html, Language language, UnaryOperator<String> time, JsonObject line) {
    html.line("h3", "", title(line).in(language));
    html.pairs(
        List.of(
            Html.cells(PackWords.SAID.in(language), time.apply(line.getString("event_time"))),
            Html.cells(
                PackWords.RECEIVED.in(language), time.apply(line.getString("received_time"))),
            Html.cells(
                PackWords.SOURCE.in(language),
                Source.valueOf(line.getString("source")).words().in(language)),
            Html.cells(PackWords.METHOD.in(language), line.getString("method")),
            Html.cells(
                PackWords.NOTICE.in(language),
                line.getString("notice_version") + " · " + line.getString("language"))));
    evidence(line).ifPresent(proof -> proof(html, language, proof));
    notice(line).ifPresent(shown -> notice(html, language, shown));
  }

  private static Words title(JsonObject line) {
    var type = ConsentEvent.Type.valueOf(line.getString("type")).words();
    var purpose =
        line.containsKey("purpose")
            ? Purpose.valueOf(line.getString("purpose")).words()
            : PackWords.EVERY_PURPOSE;
    return new Words(type.ar() + " · " + purpose.ar(), type.en() + " · " + purpose.en());
  }

  private static void proof(Html html, Language language, JsonObject proof) {
    var kind = Evidence.Kind.valueOf(proof.getString("kind")).title().in(language);
    html.line("p", "soft", PackWords.PROOF.in(language) + ": " + kind);
    html.words(proof.getString("words", PackWords.ERASED.in(language)));
    if (proof.containsKey("file_name")) {
      html.line("p", "soft", proof.getString("file_name"));
      html.code("SHA-256 " + proof.getString("content_sha256"));
    }
  }

  private static void notice(Html html, Language language, JsonObject shown) {
    html.line("p", "soft", PackWords.SHOWN.in(language));
    html.words(shown.getString("body"));
    html.code("SHA-256 " + shown.getString("sha256"));
  }

  private Optional<JsonObject> evidence(JsonObject line) {
    return rows("evidence")
        .filter(one -> one.getString("id").equals(line.getString("evidence_id", "")))
        .findFirst();
  }

  private Optional<JsonObject> notice(JsonObject line) {
    return rows("notices")
        .filter(one -> one.getString("sha256").equals(line.getString("notice_sha256", "")))
        .findFirst();
  }

  private Stream<JsonObject> rows(String part) {
    return pack.getJsonArray(part).getValuesAs(JsonObject.class).stream();
  }
}
