package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Content;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** A template reaches people who did not write: it counts for the cap, whatever its purpose. */
class BegunByUsTest {
  private static final String BODY = "طلبك جاهز للاستلام";

  @ParameterizedTest
  @EnumSource
  void serviceTemplatesCountForTheCapAndFreeAnswersDoNot(DatabaseKind kind) {
    var story = Stage.empty(kind);
    template(story);
    var first = templated(Letter.prepared(story, Purpose.SERVICE_REPLY)).approved();
    templated(again(story, first)).approved();
    again(story, first).approved();
    story.send();
    assertThat(story.rows().count("outbound_message where kind = 'CONTACT_MESSAGE'")).isEqualTo(3);
    var third = templated(again(story, first));
    third.approve();
    assertThat(third.sheetOfTheApproval().objections())
        .extracting(finding -> finding.because().orElseThrow())
        .containsExactly(Reason.FREQUENCY_CAP);
    assertThat(again(story, first).approve().code()).isEqualTo("done");
  }

  private static Letter again(Story story, Letter first) {
    return Letter.to(story, first.contact(), Purpose.SERVICE_REPLY);
  }

  private static Letter templated(Letter letter) {
    var ruling = letter.revise(new Content.Templated("order_ready", "ar", List.of(), BODY));
    assertThat(ruling.code()).isEqualTo("done");
    return letter;
  }

  private static void template(Story story) {
    story.inTransaction(
        () -> {
          var template =
              new Template(
                  "order_ready",
                  "ar",
                  Purpose.UTILITY,
                  BODY,
                  "",
                  List.of(),
                  story.clock().instant());
          story.the(Templates.class).add(template);
          return template;
        });
  }
}
