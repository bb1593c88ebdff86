package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.Story;

/** Whatever is done about a person can be read in the audit, with who did it. */
class AuditedDeedsTest {
  private static final String PHONE = "+966500000077";
  private static final Actor SARA = Actor.onPage("sara");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aMergeIsInTheAuditOfBothContacts(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = story.people().unnumbered("SA.77");
      var admin = Actor.onPage(story.people().clerk("admin", Role.ADMIN));
      story.the(MergeContacts.class).merge(kept, other, admin);
      assertThat(note(story, "contacts_merged", kept, admin)).isEqualTo(other);
      assertThat(note(story, "contacts_merged", other, admin)).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWasErasedIsMergedWithNobody(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String gone = story.people().contact(PHONE);
      String other = story.people().unnumbered("SA.77");
      var admin = Actor.onPage(story.people().clerk("admin", Role.ADMIN));
      story.the(EraseContact.class).erase(gone, admin);
      var merge = story.the(MergeContacts.class);
      assertThatThrownBy(() -> merge.merge(gone, other, admin)).isInstanceOf(InvalidValue.class);
      assertThatThrownBy(() -> merge.merge(other, gone, admin)).isInstanceOf(InvalidValue.class);
      assertThat(story.rows().count("contact where merged_into is not null")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRequestIsInTheAuditWhenItComesAndWhenItIsRefused(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      String request = opened(story, contact, PersonRequest.Kind.ERASE);
      story.the(CloseRequest.class).close(request, false, "لا", SARA);
      assertThat(note(story, "request_opened", contact, SARA)).isEqualTo("ERASE");
      assertThat(note(story, "request_refused", contact, SARA)).isEqualTo("ERASE");
      assertThat(story.rows().count("contact where erased_at is not null")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRequestThatIsAnsweredIsInTheAuditAndErasesOnlyIfItAskedForThat(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      String request = opened(story, contact, PersonRequest.Kind.EXPORT);
      story.the(CloseRequest.class).close(request, true, "تم", SARA);
      assertThat(note(story, "request_done", contact, SARA)).isEqualTo("EXPORT");
      assertThat(story.rows().count("contact where erased_at is not null")).isZero();
    }
  }

  private static String opened(Story story, String contact, PersonRequest.Kind kind) {
    var now = story.clock().instant();
    return story.the(OpenRequest.class).open(contact, kind, "كتبت لنا", now, SARA).id();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anExportIsInTheAudit(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      assertThat(story.the(ExportContact.class).export(contact, SARA)).isPresent();
      assertThat(note(story, "contact_exported", contact, SARA)).isEqualTo("done");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOptOutIsInTheAuditWithItsSource(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      story.people().stops(contact, Purpose.MARKETING, Source.OPERATOR);
      assertThat(note(story, "opt_out_suppressed", contact, Actor.SYSTEM)).isEqualTo("OPERATOR");
    }
  }

  static String note(Story story, String action, String contact, Actor by) {
    return story
        .rows()
        .text(
            "select note from audit_event where action = ? and subject_id = ? and actor_id = ?",
            action,
            contact,
            by.id());
  }
}
