package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qabul.compliance.OptOutReader.Reading;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.ButtonTitles;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Limits;
import org.qabul.domain.Templates;
import org.qabul.domain.Words;

/** What may become a phrase that opts out, and who says so. */
@Dependent
class PhraseRules {
  private static final String FIELD = "phrase";
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Words LETTERS =
      new Words("عبارة فيها حروف", "a phrase that has letters in it");
  private static final Words NEW =
      new Words("عبارة لا تُقرأ إيقافاً من قبل", "a phrase that is not read as an opt-out yet");
  private static final Words MEANT =
      new Words("عبارة فيها غير المجاملة", "a phrase that says more than a courtesy");
  private static final Words NO_BUTTON =
      new Words(
          "عبارة ليست مكتوبة على زر من أزرارنا", "a phrase that stands on none of our buttons");

  private final RequireRole requireRole;
  private final ButtonTitles buttons;
  private final Templates templates;

  @Inject
  PhraseRules(RequireRole requireRole, ButtonTitles buttons, Templates templates) {
    this.requireRole = requireRole;
    this.buttons = buttons;
    this.templates = templates;
  }

  void requireAdmin(Actor actor) {
    requireRole.admin(actor);
  }

  void require(String phrase, OptOutReader reader) {
    Limits.line(FIELD, phrase, OptOutPhrase.MAX);
    require(LETTER.matcher(reader.folded(phrase)).find(), LETTERS, phrase);
    require(reader.read(phrase) != Reading.CERTAIN, NEW, phrase);
    require(!reader.courtesy(phrase), MEANT, phrase);
    String folded = reader.folded(phrase);
    require(titles().map(reader::folded).noneMatch(folded::equals), NO_BUTTON, phrase);
  }

  /** What operators tap, and what the people tap whom templates go to. */
  private Stream<String> titles() {
    return Stream.concat(
        buttons.all().stream(),
        templates.byName().stream().flatMap(template -> template.quickReplies().stream()));
  }

  static InvalidValue known(String phrase) {
    return new InvalidValue(FIELD, NEW, phrase);
  }

  private static void require(boolean holds, Words accepted, String phrase) {
    if (!holds) {
      throw new InvalidValue(FIELD, accepted, phrase);
    }
  }
}
