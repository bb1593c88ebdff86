package org.qabul.evidence;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qabul.domain.Finding;
import org.qabul.domain.Language;
import org.qabul.domain.Sheet;
import org.qabul.domain.SheetJson;
import org.qabul.domain.Words;
import org.w3c.dom.Document;

/** A pack as people read it: Arabic first, then the same in English. */
final class PackDocument {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final JsonObject pack;
  private final PackConsents consents;
  private final ZoneId zone;
  private final Html html;
  private Language language = Language.AR;

  private PackDocument(JsonObject pack) {
    this.pack = pack;
    this.zone = ZoneId.of(pack.getString("zone"));
    this.consents = new PackConsents(pack);
    this.html =
        new Html(
            "Qabul evidence pack " + pack.getJsonObject("message").getString("id"), PackStyle.CSS);
  }

  static byte[] pdf(JsonObject pack) {
    return PackPdf.draw(of(pack));
  }

  static Document of(JsonObject pack) {
    return new PackDocument(pack).written();
  }

  private Document written() {
    for (Language each : List.of(Language.AR, Language.EN)) {
      language = each;
      html.section(each);
      head();
      person();
      consent();
      decisions();
      message();
      sheets();
      answers();
      ledger();
    }
    return html.document();
  }

  private void head() {
    var message = pack.getJsonObject("message");
    html.line("h1", "", in(PackWords.TITLE));
    html.pairs(
        List.of(
            pair(PackWords.MESSAGE, message.getString("id")),
            pair(PackWords.META_ID, message.getString("wamid", "—")),
            pair(PackWords.STATUS, message.getString("status")),
            pair(PackWords.WAY, in(flag(message, "live") ? PackWords.LIVE : PackWords.REHEARSAL)),
            pair(PackWords.MADE, time(pack.getString("made_at")))));
  }

  /** Databases write a boolean in their own ways. */
  private static boolean flag(JsonObject row, String name) {
    return Stream.of("t", "true")
        .anyMatch(row.getString(name, "f").toLowerCase(Locale.ROOT)::equals);
  }

  private void person() {
    var contact = pack.getJsonObject("contact");
    html.line("h2", "", in(PackWords.PERSON));
    html.pairs(
        List.of(
            pair(PackWords.NAME, contact.getString("name")),
            pair(PackWords.PHONE, contact.getString("phone", "—")),
            pair(PackWords.USER_ID, contact.getString("bsuid", "—")),
            pair(PackWords.SOURCE, contact.getString("source", "—")),
            pair(PackWords.KNOWN_SINCE, time(contact.getString("created_at")))));
  }

  private void consent() {
    html.line("h2", "", in(PackWords.CONSENT));
    consents.write(html, language, this::time);
  }

  private void decisions() {
    html.line("h2", "", in(PackWords.DECISIONS));
    html.table(
        heads(PackWords.TIME, PackWords.WHO, PackWords.WHAT, PackWords.ENDED),
        rows("decisions")
            .map(
                row ->
                    Html.cells(
                        time(row.getString("decided_at")),
                        who(row.getString("actor_id")),
                        in(PackWords.action(row.getString("action"))),
                        row.getString("outcome")))
            .toList());
    html.line("h2", "", in(PackWords.APPROVALS));
    if (pack.getJsonArray("approvals").isEmpty()) {
      html.line("p", "", in(PackWords.FOR_EVERYBODY));
    }
    rows("approvals").forEach(this::approval);
  }

  private void approval(JsonObject row) {
    html.pairs(
        List.of(
            pair(PackWords.WHO, who(row.getString("operator_id"))),
            pair(PackWords.TIME, time(row.getString("approved_at"))),
            pair(PackWords.EXPIRES, time(row.getString("expires_at"))),
            pair(PackWords.FROM, row.getString("origin"))));
    html.line("p", "soft", in(PackWords.SEAL));
    html.code(row.getString("seal"));
  }

  private void message() {
    html.line("h2", "", in(PackWords.WORDS));
    if (pack.getJsonObject("message").containsKey("emptied_at")) {
      html.line("p", "soft", in(PackWords.EMPTIED));
      html.value(time(pack.getJsonObject("message").getString("emptied_at")));
    }
    html.words(pack.getJsonObject("version").getString("body", "—"));
    html.line("h2", "", in(PackWords.PAYLOAD));
    html.code(pack.getJsonObject("message").getString("payload"));
  }

  private void sheets() {
    sheet(PackWords.AT_APPROVAL, "approval_sheet");
    sheet(PackWords.AT_CLAIM, "claim_sheet");
  }

  private void sheet(Words title, String column) {
    var message = pack.getJsonObject("message");
    if (message.containsKey(column)) {
      var sheet = SheetJson.read(message.getString(column));
      html.line("h2", "", in(title));
      html.value(time(sheet.judgedAt().toString()));
      sheet(sheet);
    }
  }

  private void sheet(Sheet sheet) {
    html.table(
        heads(PackWords.RULE, PackWords.ANSWER, PackWords.SAW),
        sheet.findings().stream()
            .map(one -> Html.cells(in(one.title()), in(answer(one)), in(one.saw())))
            .toList());
  }

  private static Words answer(Finding finding) {
    return switch (finding.answer()) {
      case YES -> PackWords.YES;
      case PARK -> PackWords.PARK;
      case NO -> PackWords.NO;
    };
  }

  private void answers() {
    html.line("h2", "", in(PackWords.META));
    html.table(
        heads(PackWords.STATUS, PackWords.TIME, PackWords.RECEIVED, PackWords.CODE),
        rows("statuses")
            .map(
                row ->
                    Html.cells(
                        row.getString("status"),
                        time(row.getString("reported_at")),
                        time(row.getString("received_at")),
                        row.getString("failure_code", "—")))
            .toList());
  }

  private void ledger() {
    html.line("h2", "", in(PackWords.LEDGER));
    html.table(
        heads(PackWords.LINE, PackWords.POSITION, PackWords.HASH, PackWords.CHECKPOINT),
        Stream.concat(rows("consents"), rows("audit")).map(this::link).toList());
    html.line("p", "soft", in(PackWords.VERIFY));
    html.code(pack.getString("public_key"));
  }

  private List<String> link(JsonObject proven) {
    var line = proven.getJsonObject("line");
    String name = line.getString("ledger") + " " + line.getString("seq");
    if (!proven.containsKey("link")) {
      return Html.cells(name, "—", "—", "—");
    }
    var link = proven.getJsonObject("link");
    var checkpoint = proven.getJsonObject("checkpoint");
    return Html.cells(
        name,
        link.getJsonNumber("position").toString(),
        link.getString("hash").substring(0, 16),
        checkpoint == null ? "—" : checkpoint.getString("position"));
  }

  private List<String> pair(Words label, String value) {
    return Html.cells(in(label), value);
  }

  private List<String> heads(Words... heads) {
    return Stream.of(heads).map(this::in).toList();
  }

  private String who(String id) {
    return rows("operators")
        .filter(row -> row.getString("id").equals(id))
        .map(row -> row.getString("name") + " (" + row.getString("role") + ")")
        .findFirst()
        .orElse(id);
  }

  private Stream<JsonObject> rows(String part) {
    return pack.getJsonArray(part).getValuesAs(JsonObject.class).stream();
  }

  private String time(String instant) {
    return TIME.format(Instant.parse(instant).atZone(zone));
  }

  private String in(Words words) {
    return words.in(language);
  }
}
