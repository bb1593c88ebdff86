package org.qabul.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.chain.ChainPump;
import org.qabul.chain.ChainSettings;
import org.qabul.compliance.HousekeepingPump;
import org.qabul.compliance.Terms;
import org.qabul.desk.ApproveOptOutAnswer;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.Payload;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.Letters;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/** A pack proves its message to whoever has nothing but the pack. */
class PackTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void holdsWithoutTheDeskAndItsDatabase(DatabaseKind kind) throws Exception {
    var pack = pack(kind);
    var file = Files.write(folder.resolve("pack.json"), pack.json());
    var console = new ByteArrayOutputStream();
    int code = new VerifyPack(new PrintStream(console, true, UTF_8)).run(List.of(file.toString()));
    assertThat(console.toString(UTF_8)).contains("holds: ");
    assertThat(code).isEqualTo(VerifyPack.HOLDS);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void doesNotHoldOnceAnythingThatMattersIsEdited(DatabaseKind kind) {
    String pack = new String(pack(kind).json(), UTF_8);
    assertThat(objections(pack.replace("هل نجدده؟", "هل نلغيه؟")))
        .contains("not what was approved");
    assertThat(objections(pack.replace("\"type\": \"GIVEN\"", "\"type\": \"IMPORTED\"")))
        .contains("it is not the line that was linked");
    assertThat(objections(pack.replace("أوافق على مراسلتي", "أوافق على كل شيء")))
        .contains("a notice is not what was shown");
    assertThat(objections(pack.replace("\"words\": \"form", "\"words\": \"a form")))
        .contains("evidence is not what it was");
    assertThat(objections(pack.replace("\"signature\": \"", "\"signature\": \"A")))
        .contains("not signed by a trusted key");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void doesNotHoldOnceAnythingIsLeftOut(DatabaseKind kind) {
    var pack = pack(kind).content();
    var without =
        Json.createObjectBuilder(pack).add("decisions", Json.createArrayBuilder()).build();
    assertThat(objections(without.toString())).contains("or was changed");
    assertThat(objections(pack.toString())).isEqualTo("[]");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isReadByPeopleInBothLanguages(DatabaseKind kind) throws Exception {
    try (var pdf = Loader.loadPDF(pack(kind).pdf())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Evidence pack of a message", "The gate as it left", "Opt-in given");
      assertThat(text).contains("نورة العتيبي");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(lastPage(pdf)).as("no blank page at the end").hasSizeGreaterThan(100);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  private static String lastPage(PDDocument pdf) throws IOException {
    var reader = new PDFTextStripper();
    reader.setStartPage(pdf.getNumberOfPages());
    return reader.getText(pdf);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void holdsWithoutTheWordsOnceTheyWereKeptLongEnough(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind, MakePack.class, Terms.class)) {
      Letters.several(story);
      String words = "هل نجدده؟";
      assertThat(packs(story)).allSatisfy(pack -> assertThat(pack).contains(words));
      story.clock().advance(Duration.ofDays(50));
      while (story.the(HousekeepingPump.class).turn()) {
        continue;
      }
      assertThat(packs(story))
          .hasSize(5)
          .allSatisfy(pack -> assertThat(pack).doesNotContain(words))
          .allSatisfy(pack -> assertThat(objections(pack)).isEqualTo("[]"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void doesNotHoldOnceSomebodyTookTheWordsByHand(DatabaseKind kind) {
    var pack = pack(kind).content();
    var message =
        Json.createObjectBuilder(pack.getJsonObject("message"))
            .add("payload", Payload.BLANK.json())
            .add("emptied_at", "2026-01-05T09:00:00Z")
            .build();
    var blank = Json.createObjectBuilder(pack).add("message", message).build();
    assertThat(objections(blank.toString())).contains("not what was approved");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void provesTheAnswerToAnOptOutToo(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind, MakePack.class)) {
      Letters.several(story);
      var admin = Actor.onPage(story.people().clerk("admin", Role.ADMIN));
      String words = "تم إيقاف الرسائل.";
      story.the(ApproveOptOutAnswer.class).approve(Language.AR, words, admin);
      String someone = story.people().contact("+966500000099");
      story.people().consents(someone, Purpose.UTILITY);
      var now = story.clock().instant();
      story.comes(MetaSays.text("wamid.STOP", "+966500000099", "إيقاف", now));
      story.send();
      witnessed(story);
      String id =
          story.rows().text("select id from outbound_message where kind = 'OPT_OUT_ANSWER'");
      var pack = story.the(MakePack.class).make(id, Actor.SYSTEM).orElseThrow();
      assertThat(objections(pack.content().toString())).isEqualTo("[]");
      assertThat(pack.content().toString()).contains(words, "opt_out_answer_approved");
      assertThat(pack.content().getJsonObject("version").getString("body")).isEqualTo(words);
      assertThat(pack.content().getJsonArray("notices")).as("of another purpose").isEmpty();
      try (var pdf = Loader.loadPDF(pack.pdf())) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("Words an admin approved");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isMadeOfMessagesToContactsOnlyAndTheAuditSaysWhoMadeIt(DatabaseKind kind) {
    try (var story = Story.on(kind, MakePack.class)) {
      Letters.several(story);
      story.people().operator("+966110000009", Role.APPROVER);
      var admin = Actor.onPage("admin");
      String letter = text(story, "kind = 'CONTACT_MESSAGE'");
      String card = text(story, "kind <> 'CONTACT_MESSAGE'");
      assertThat(story.the(MakePack.class).make(card, admin)).isEmpty();
      assertThat(story.the(MakePack.class).make(letter, admin)).isPresent();
      assertThat(story.rows().count("audit_event where action = 'evidence_made'")).isOne();
      String made = "audit_event where action = 'evidence_made' and subject_id = ?";
      assertThat(story.rows().count(made + " and actor_id = 'admin'", letter)).isOne();
    }
  }

  private static String text(Story story, String where) {
    return story.rows().text("select id from outbound_message where " + where);
  }

  private static List<String> packs(Story story) {
    witnessed(story);
    return story
        .rows()
        .all(
            "select id from outbound_message where kind = 'CONTACT_MESSAGE'"
                + " and wamid is not null order by position")
        .stream()
        .map(row -> story.the(MakePack.class).make(row.text("id"), Actor.SYSTEM).orElseThrow())
        .map(pack -> pack.content().toString())
        .toList();
  }

  private static void witnessed(Story story) {
    story.clock().advance(story.the(ChainSettings.class).every());
    while (story.the(ChainPump.class).turn()) {
      continue;
    }
  }

  private static EvidencePack pack(DatabaseKind kind) {
    try (var story = Story.on(kind, MakePack.class)) {
      Letters.several(story);
      witnessed(story);
      String id =
          story
              .rows()
              .text(
                  "select id from outbound_message where kind = 'CONTACT_MESSAGE'"
                      + " and claim_sheet is not null and wamid is not null order by position");
      return story.the(MakePack.class).make(id, Actor.SYSTEM).orElseThrow();
    }
  }

  private static String objections(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject pack = reader.readObject();
      return CheckPack.objections(pack, pack.getString("public_key")::equals).toString();
    }
  }
}
