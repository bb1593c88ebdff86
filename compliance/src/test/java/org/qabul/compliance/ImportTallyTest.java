package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Words;

class ImportTallyTest {
  private final ImportTally tally = new ImportTally();

  @Test
  void beginsWithNothing() {
    assertThat(tally.count()).isEqualTo(new ImportCount(0, 0, 0, 0, 0, 0, 0, List.of()));
  }

  @Test
  void countsPeopleAndThoseOfThemWhoWereErasedBefore() {
    tally.added(true);
    tally.added(false);
    tally.added(false);
    tally.known();
    assertThat(tally.count()).isEqualTo(new ImportCount(3, 1, 1, 0, 0, 0, 0, List.of()));
  }

  @Test
  void countsWhatTheySaid() {
    tally.said(Lines.event(Type.GIVEN, NOON, "form 1"));
    tally.said(Lines.event(Type.IMPORTED, NOON, "form 2"));
    tally.said(Lines.event(Type.CONFIRMED, NOON, "form 3"));
    tally.said(Lines.event(Type.GIVEN, NOON, null));
    tally.said(Lines.event(Type.GIVEN, NOON, null));
    tally.said(Lines.event(Type.REFUSED, NOON, "form 4"));
    tally.said(Lines.event(Type.DOUBTED, NOON, "perhaps"));
    tally.already();
    assertThat(tally.count()).isEqualTo(new ImportCount(0, 0, 0, 3, 2, 1, 1, List.of()));
  }

  @Test
  void namesEveryFaultByItsLine() {
    var wrong = new InvalidValue("at", new Words("وقت", "a time"), "never");
    tally.fault(12, wrong);
    assertThat(tally.count().faults()).containsExactly(new ImportCount.Fault(12, wrong));
  }

  @Test
  void showsTheNoticeOfTheVersionAndLanguageNamed() {
    var ar = notice("v1", Language.AR);
    var en = notice("v1", Language.EN);
    var line = Lines.line(Type.GIVEN, NOON, "form 1");
    assertThat(page(ar, notice("v2", Language.EN), en).shown(line)).contains(en);
    assertThat(page(ar, notice("v2", Language.EN)).shown(line)).isEmpty();
  }

  @Test
  void makesAContactOfAPerson() {
    var contact = person("Acme").contact(NOON);
    assertThat(contact.name()).isEqualTo("Nora");
    assertThat(contact.company()).contains("Acme");
    assertThat(contact.source()).contains("fair");
    assertThat(contact.language()).isEqualTo(Language.EN);
    assertThat(contact.identity().phoneNumber()).contains("+966500000001");
    assertThat(contact.createdAt()).isEqualTo(NOON);
  }

  @Test
  void makesAContactWithoutACompanyOfAPersonWithoutOne() {
    assertThat(person(null).contact(NOON).company()).isEmpty();
  }

  @Test
  void callsNamelessWhomTheFileCallsByTheirNumber() {
    var named = person(null);
    var nameless =
        new ImportedPerson(named.phone(), named.phone(), null, Language.EN, "fair", List.of());
    assertThat(named.nameless()).isFalse();
    assertThat(nameless.nameless()).isTrue();
  }

  @Test
  void knowsOfWhomTheFileSaysNothingButDoubts() {
    assertThat(saying().onlyDoubted()).isFalse();
    assertThat(saying(Type.DOUBTED, Type.DOUBTED).onlyDoubted()).isTrue();
    assertThat(saying(Type.DOUBTED, Type.GIVEN).onlyDoubted()).isFalse();
  }

  private static ImportedPerson saying(Type... types) {
    var said =
        Stream.of(types)
            .map(type -> new ImportedPerson.Said(1, Lines.line(type, NOON, "perhaps")))
            .toList();
    return new ImportedPerson("+966500000001", "Nora", null, Language.EN, "fair", said);
  }

  private static ImportedPerson person(@Nullable String company) {
    return new ImportedPerson("+966500000001", "Nora", company, Language.EN, "fair", List.of());
  }

  private ImportPage page(Notice... notices) {
    return new ImportPage(true, Actor.SYSTEM, NOON, List.of(notices), tally);
  }

  private static Notice notice(String version, Language language) {
    return new Notice(version, language, "We write to you", Actor.SYSTEM, NOON);
  }
}
