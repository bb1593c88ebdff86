package org.qabul.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;
import org.qabul.story.LiveSwitch;
import org.qabul.story.Row;
import org.qabul.story.Rows;
import org.qabul.story.Story;

/** Who and what the walk meets, and the dice it throws. */
final class World {
  /** A person with a phone, contact or operator. */
  record Person(String id, String phone) {}

  static final List<Purpose> PURPOSES =
      List.of(Purpose.MARKETING, Purpose.UTILITY, Purpose.SERVICE_REPLY, Purpose.SERVICE_REPLY);
  private static final String ADMINS =
      "select id from operator_account where enabled = true and role = 'ADMIN' order by login";
  private static final int CONTACTS = 20;
  private static final int APPROVERS = 2;

  final Story story;
  final Random random;
  final LiveSwitch live;
  final List<Person> contacts = new ArrayList<>();
  final List<Person> operators = new ArrayList<>();
  final Forgotten forgotten = new Forgotten();
  private int numbers;

  World(Story story, LiveSwitch live, Random random) {
    this.story = story;
    this.live = live;
    this.random = random;
  }

  void populate() {
    for (int i = 0; i < CONTACTS; i++) {
      contacts.add(newcomer());
    }
    for (int i = 0; i < APPROVERS; i++) {
      hire(Role.APPROVER);
    }
    hire(Role.OPERATOR);
    hire(Role.READER);
    hire(Role.ADMIN);
    template("offer_ar", Purpose.MARKETING);
    template("reminder_ar", Purpose.UTILITY);
  }

  /** Somebody nobody knew, who agrees to everything; nobody knows where some are from. */
  Person newcomer() {
    String phone = phone("+9665");
    var person = new Person(story.people().contact(phone, oneIn(10) ? null : "crm"), phone);
    EnumSet.copyOf(PURPOSES).forEach(purpose -> story.people().consents(person.id(), purpose));
    return person;
  }

  private void template(String name, Purpose category) {
    story.inTransaction(
        () -> {
          var body = "مرحباً {{1}}، لدينا جديد يخص {{2}}.";
          story
              .the(Templates.class)
              .add(new Template(name, "ar", category, body, "", List.of("نعم"), now()));
          return name;
        });
  }

  /**
   * Every other one works on the pages only and gets no cards. Cards go out in the order of names:
   * no two have the same.
   */
  void hire(Role role) {
    String phone = phone("+9661");
    boolean linked = operators.size() % 2 == 0;
    String name = "سارة " + operators.size();
    String id =
        linked ? story.people().operator(phone, name, role) : story.people().clerk(phone, role);
    operators.add(new Person(id, phone));
  }

  /** Digits that nobody has yet. */
  String phone(String prefix) {
    return prefix + (10_000_000 + numbers++);
  }

  /** A number whose person was erased, sometimes; or digits that nobody has yet. */
  String phoneOfSomebody(String prefix) {
    var free = forgotten.numbers().stream().filter(number -> !known(number)).toList();
    return free.isEmpty() || !oneIn(3) ? phone(prefix) : one(free);
  }

  private boolean known(String phone) {
    return rows().count("contact where phone = ?", phone) > 0;
  }

  String wamid() {
    return "wamid.IN" + numbers++;
  }

  /** A number that came to somebody else in the meantime did not become theirs. */
  Person asStored(Person person) {
    return rows()
        .first("select phone from contact where id = ? and phone is not null", person.id())
        .map(row -> new Person(person.id(), row.text("phone")))
        .orElse(person);
  }

  Person contact() {
    return one(contacts);
  }

  Person operator() {
    return one(operators);
  }

  /** Somebody who may approve; anybody when there is nobody. */
  String approver() {
    return anyRow(
            "select id from operator_account where enabled = true"
                + " and role in ('APPROVER','ADMIN') order by login")
        .map(row -> row.text("id"))
        .orElseGet(() -> operator().id());
  }

  /** Whoever is an admin now; somebody is hired when nobody is. */
  Actor anAdmin() {
    return anyRow(ADMINS).map(row -> Actor.onPage(row.text("id"))).orElseGet(this::hiredAdmin);
  }

  private Actor hiredAdmin() {
    hire(Role.ADMIN);
    return Actor.onPage(operators.get(operators.size() - 1).id());
  }

  Purpose purpose() {
    return one(PURPOSES);
  }

  <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** True once in so many times. */
  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  Instant now() {
    return story.clock().instant();
  }

  /** Some time of the last weeks. */
  Instant before() {
    return now().minus(Duration.ofHours(1 + random.nextInt(500)));
  }

  Rows rows() {
    return story.rows();
  }

  /**
   * One row of those that a query finds.
   *
   * @param sql with an order that ids have no part in: they differ from run to run
   */
  Optional<Row> anyRow(String sql, Object... values) {
    var found = rows().all(sql, values);
    return found.isEmpty() ? Optional.empty() : Optional.of(one(found));
  }

  String phoneOf(String operatorId) {
    return operators.stream()
        .filter(person -> person.id().equals(operatorId))
        .findFirst()
        .orElseThrow()
        .phone();
  }
}
