package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ImportedPerson.Said;
import org.qabul.domain.Actor;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.DeskWiring;
import org.qabul.story.People;
import org.qabul.story.Story;

/** People are brought in by the hundred; who is known already comes last. */
class BroughtPeopleTest {
  private static final String PHONE = "+966500000077";
  private static final int AT_ONCE = 250;
  private static final IntConsumer UNHEARD = done -> {};

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theProgressIsToldUpToTheLastPersonAndNoFurther(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      var told = new ArrayList<Integer>();
      bring(story, strangers(AT_ONCE), false, told::add);
      bring(story, strangers(AT_ONCE + 1), true, told::add);
      assertThat(told).containsExactly(AT_ONCE, AT_ONCE, AT_ONCE + 1);
      assertThat(story.rows().count("contact")).isEqualTo(AT_ONCE + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothingIsWrittenOfWhoeverLostTheirNumberMeanwhile(DatabaseKind kind) {
    try (var story = known(kind)) {
      var people = withManyStrangers(person(given(story, "form 7", Duration.ZERO)));
      assertThatThrownBy(() -> bring(story, people, true, done -> renumber(story, done)))
          .hasStackTraceContaining("a number went to another contact meanwhile");
      assertThat(story.rows().count("consent_event")).isZero();
      assertThat(story.rows().count("contact")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCheckIsNotHinderedByANumberThatMoves(DatabaseKind kind) {
    try (var story = known(kind)) {
      var people = withManyStrangers(person(given(story, "form 7", Duration.ZERO)));
      var count = bring(story, people, false, done -> renumber(story, done));
      assertThat(count.known()).isOne();
      assertThat(count.proven()).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoIsToldOfWithNothingNewHindersNoImport(DatabaseKind kind) {
    try (var story = known(kind)) {
      var line = given(story, "form 7", Duration.ZERO);
      bring(story, List.of(person(line)), true, UNHEARD);
      var count =
          bring(story, withManyStrangers(person(line)), true, done -> renumber(story, done));
      assertThat(count.already()).isOne();
      assertThat(story.rows().count("consent_event")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofAKnownPersonOnlyWhatIsNewIsWritten(DatabaseKind kind) {
    try (var story = known(kind)) {
      var old = given(story, "form 7", Duration.ofDays(2));
      bring(story, List.of(person(old)), true, UNHEARD);
      var both = person(old, given(story, "form 8", Duration.ofDays(1)));
      var count = bring(story, List.of(both), true, UNHEARD);
      assertThat(count.already()).isOne();
      assertThat(count.proven()).isOne();
      assertThat(story.rows().count("consent_event")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofAYesAndANoAtTheSameTimeTheYesWasSaidFirst(DatabaseKind kind) {
    try (var story = known(kind)) {
      bring(story, List.of(person(given(story, "form 7", Duration.ofDays(2)))), true, UNHEARD);
      var no = line(Type.WITHDRAWN, "form 7", story.clock().instant());
      var yes = given(story, "form 7", Duration.ZERO);
      assertThat(bring(story, List.of(person(no, yes)), false, UNHEARD).faults()).isEmpty();
      assertThat(bring(story, List.of(person(yes, no)), false, UNHEARD).faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOptOutFromTheFutureIsAFaultOfItsLine(DatabaseKind kind) {
    try (var story = known(kind)) {
      var later = story.clock().instant().plus(Duration.ofDays(1));
      var stop = line(Type.SUPPRESSED, "told us", later);
      var count = bring(story, List.of(person(stop)), true, UNHEARD);
      assertThat(count.faults()).hasSize(1);
      assertThat(story.rows().count("consent_event")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewYesEndsAStopOfAMergedContactOnce(DatabaseKind kind) {
    try (var story = known(kind)) {
      String kept = story.rows().text("select id from contact");
      String other = story.people().unnumbered("SA.77");
      story.people().stops(other, null, Source.PERSON);
      story.clock().advance(Duration.ofMinutes(1));
      var admin = Actor.onPage(story.people().clerk("admin", Role.ADMIN));
      story.the(MergeContacts.class).merge(kept, other, admin);
      story.clock().advance(Duration.ofDays(1));
      bring(story, List.of(person(given(story, "form 9", Duration.ZERO))), true, UNHEARD);
      assertThat(story.rows().count("consent_event where type = 'LIFTED'")).isOne();
    }
  }

  private static Story known(DatabaseKind kind) {
    var story = Story.on(kind);
    story.people().showsNotice();
    story.people().contact(PHONE);
    return story;
  }

  /** Somebody else answers to the known number once the strangers are brought. */
  private static void renumber(Story story, int done) {
    if (done == AT_ONCE) {
      story.inTransaction(
          () -> {
            var contacts = story.the(Contacts.class);
            var known = contacts.byIdentity(Identity.ofPhone(PHONE)).orElseThrow();
            known.changeIdentity(Identity.ofPhone("+966500000088"));
            return known;
          });
    }
  }

  private static ImportCount bring(
      Story story, List<ImportedPerson> people, boolean keep, IntConsumer progress) {
    return story.the(ImportPeople.class).bring(people, keep, Actor.SYSTEM, progress);
  }

  private static List<ImportedPerson> withManyStrangers(ImportedPerson known) {
    return Stream.concat(Stream.of(known), strangers(AT_ONCE).stream()).toList();
  }

  private static List<ImportedPerson> strangers(int many) {
    return IntStream.range(0, many)
        .mapToObj(number -> person("+9665100%05d".formatted(number)))
        .toList();
  }

  private static ImportedPerson person(ConsentLine... lines) {
    return person(PHONE, lines);
  }

  private static ImportedPerson person(String phone, ConsentLine... lines) {
    var said = Stream.of(lines).map(line -> new Said(1, line)).toList();
    return new ImportedPerson(phone, "نورة", null, Language.AR, "معرض الرياض", said);
  }

  private static ConsentLine given(Story story, String evidence, Duration ago) {
    return line(Type.GIVEN, evidence, story.clock().instant().minus(ago));
  }

  private static ConsentLine line(Type type, String evidence, Instant at) {
    return new ConsentLine(
        DeskWiring.BUSINESS_NUMBER,
        type,
        Purpose.MARKETING,
        Source.OPERATOR,
        "import",
        evidence,
        People.NOTICE,
        Language.AR,
        at,
        null);
  }
}
