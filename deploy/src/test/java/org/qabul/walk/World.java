package org.qabul.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
  private static final int CONTACTS = 20;
  private static final int APPROVERS = 2;

  final Story story;
  final Random random;
  final LiveSwitch live;
  final List<Person> contacts = new ArrayList<>();
  final List<Person> operators = new ArrayList<>();
  final List<String> opportunities = new ArrayList<>();
  private int numbers;

  World(Story story, LiveSwitch live, Random random) {
    this.story = story;
    this.live = live;
    this.random = random;
  }

  void populate() {
    for (int i = 0; i < CONTACTS; i++) {
      String phone = phone("+9665");
      var person = new Person(story.people().contact(phone), phone);
      contacts.add(person);
      Set.copyOf(PURPOSES).stream()
          .sorted()
          .forEach(purpose -> story.people().consents(person.id(), purpose));
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

  String wamid() {
    return "wamid.IN" + numbers++;
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
