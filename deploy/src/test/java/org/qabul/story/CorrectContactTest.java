package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.EraseContact;
import org.qabul.desk.CorrectContact;
import org.qabul.desk.CorrectContact.Details;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Role;

/** A person has a right to what is written of them being true. */
class CorrectContactTest {
  private static final Details TRUE =
      new Details("هند القحطاني", "شركة الأفق", Language.EN, "معرض الرياض");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsWrittenOfAPersonIsCorrectedAndTheAuditNamesTheFieldsOnly(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String noura = story.people().contact(Letter.NOURA, null);
    assertThat(correct(story, noura, TRUE, clerk(story))).isTrue();
    var contact = story.rows().first("select * from contact where id = ?", noura).orElseThrow();
    assertThat(contact.text("name")).isEqualTo("هند القحطاني");
    assertThat(contact.text("company")).isEqualTo("شركة الأفق");
    assertThat(contact.text("language")).isEqualTo("EN");
    assertThat(contact.text("source")).isEqualTo("معرض الرياض");
    assertThat(story.rows().text("select note from audit_event where action = 'contact_corrected'"))
        .isEqualTo("name company language source");
    assertThat(correct(story, noura, TRUE, clerk(story))).as("nothing left to correct").isFalse();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whereAPersonComesFromIsSaidOnce(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String noura = story.people().contact(Letter.NOURA, "crm");
    correct(story, noura, TRUE, clerk(story));
    assertThat(story.rows().text("select source from contact where id = ?", noura))
        .isEqualTo("crm");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyIsCorrectedWhoWasErasedOrByWhoeverMayNotDecide(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String noura = story.people().contact(Letter.NOURA);
    var reader = Actor.onPage(story.people().clerk("reader", Role.READER));
    refused(story, noura, TRUE, reader);
    refused(story, noura, new Details(" ", "", Language.AR, ""), clerk(story));
    refused(story, noura, new Details("س\nص", "", Language.AR, ""), clerk(story));
    story.the(EraseContact.class).erase(noura, clerk(story));
    refused(story, noura, TRUE, clerk(story));
    assertThat(story.rows().text("select name from contact where id = ?", noura)).isEqualTo("—");
  }

  private static void refused(Story story, String contact, Details to, Actor actor) {
    assertThatThrownBy(() -> correct(story, contact, to, actor)).isInstanceOf(InvalidValue.class);
  }

  private static boolean correct(Story story, String contact, Details to, Actor actor) {
    return story.the(CorrectContact.class).correct(contact, to, actor);
  }

  private static Actor clerk(Story story) {
    return story
        .rows()
        .first("select id from operator_account where login = 'clerk'")
        .map(row -> Actor.onPage(row.text("id")))
        .orElseGet(() -> Actor.onPage(story.people().clerk("clerk", Role.OPERATOR)));
  }
}
