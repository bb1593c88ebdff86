package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.story.DeskWiring;
import org.qabul.story.People;
import org.qabul.story.Story;

/** The file beside an opt-in can be shown again as it was, until the person is erased. */
class KeptScansTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', (byte) 0xff, 0
  };
  private static final Scan FORM = Scan.read("form.png", PNG);
  private static final Actor ADMIN = Actor.onPage("admin");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aScanIsReadAsItWasKept(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = signed(story);
      assertThat(scan(story, contact)).contains(FORM);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyReadsAScanOnceItIsErased(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = signed(story);
      story.the(EraseContact.class).erase(contact, ADMIN);
      assertThat(scan(story, contact)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anExportHoldsAPictureInBase64(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      var export = story.the(ExportContact.class).export(signed(story), ADMIN).orElseThrow();
      assertThat(export.getJsonArray("evidence").getJsonObject(0).getString("content"))
          .isEqualTo(Base64.getEncoder().encodeToString(PNG));
    }
  }

  private static Optional<Scan> scan(Story story, String contact) {
    return story.inTransaction(
        () ->
            story.the(ConsentLedger.class).timeline(contact).stream()
                .flatMap(line -> line.proof().stream())
                .flatMap(proof -> story.the(Scans.class).of(proof).stream())
                .findFirst());
  }

  private static String signed(Story story) {
    String contact = story.people().contact("+966500000077");
    story.people().showsNotice();
    story.the(RecordConsent.class).record(contact, line(story).with(FORM), Actor.SYSTEM);
    return contact;
  }

  private static ConsentLine line(Story story) {
    return new ConsentLine(
        DeskWiring.BUSINESS_NUMBER,
        Type.GIVEN,
        Purpose.MARKETING,
        Source.PERSON,
        "paper_form",
        "form 7",
        People.NOTICE,
        Language.AR,
        story.clock().instant(),
        null);
  }
}
