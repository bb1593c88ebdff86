package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qabul.cards.Noun;
import org.qabul.compliance.FrequencyCaps.Cap;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.QuietHours;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Operator;
import org.qabul.domain.Purpose;

/** What the gate goes by, and what people are shown before they agree. */
@Named
@RequestScoped
public class PolicyPage {
  private final GateSettings gate;
  private final DeskSettings desk;
  private final ReadOperator operators;
  private final ReadLedger ledger;
  private final Speech speech;
  private final Times times;
  private @Nullable List<AuditLine> changes;

  @Inject
  PolicyPage(
      GateSettings gate,
      DeskSettings desk,
      ReadOperator operators,
      ReadLedger ledger,
      Speech speech,
      Times times) {
    this.gate = gate;
    this.desk = desk;
    this.operators = operators;
    this.ledger = ledger;
    this.speech = speech;
    this.times = times;
  }

  /**
   * One setting.
   *
   * @param label a key of the page's texts
   */
  public record Setting(String label, String value) {}

  public List<Setting> settings() {
    return List.of(
        new Setting("policy.number", desk.businessNumber()),
        new Setting("policy.zone", gate.zone().getId()),
        new Setting("policy.quiet", hours(gate.quiet().weekday())),
        new Setting("policy.quiet.friday", hours(gate.quiet().friday())),
        new Setting("policy.quiet.ramadan", hours(gate.quiet().ramadan())),
        new Setting("policy.quiet.feast", hours(gate.quiet().feast())),
        new Setting("policy.closed", closed()),
        new Setting("policy.cap", caps()),
        new Setting("policy.ttl", times.length(desk.approvalTtl())),
        new Setting("policy.eyes", eyes()));
  }

  private String hours(QuietHours hours) {
    var spans = hours.spans().stream().filter(span -> !span.from().equals(span.until())).toList();
    return spans.isEmpty()
        ? speech.text("none")
        : spans.stream().map(Object::toString).collect(Collectors.joining(" · "));
  }

  private String cap(Cap cap) {
    String messages = Noun.MESSAGE.counted(cap.count(), speech.language());
    return speech.text("policy.cap.value", messages, times.length(cap.period()));
  }

  /** The general one first, then those of single purposes. */
  private String caps() {
    var each = gate.frequency().each();
    var own =
        Arrays.stream(Purpose.values())
            .filter(each::containsKey)
            .map(one -> speech.in(one.words()) + ": " + cap(each.getOrDefault(one, all())));
    return Stream.concat(Stream.of(cap(all())), own).collect(Collectors.joining(" · "));
  }

  private Cap all() {
    return gate.frequency().all();
  }

  private String eyes() {
    var triggers = gate.fourEyes().triggers();
    return triggers.isEmpty()
        ? speech.text("policy.off")
        : triggers.stream()
            .sorted()
            .map(trigger -> speech.in(trigger.words()))
            .collect(Collectors.joining(" · "));
  }

  private String closed() {
    var days = gate.quiet().closedDays();
    return days.isEmpty()
        ? speech.text("none")
        : days.stream().sorted().map(Object::toString).collect(Collectors.joining(" · "));
  }

  /** The newest changes first. */
  public List<AuditLine> changes() {
    if (changes == null) {
      changes = ledger.ofPolicy();
    }
    return changes;
  }

  /** Approvals given under another version do not hold. */
  public String version() {
    return gate.version();
  }

  public String who(Actor actor) {
    return operators
        .byId(actor.id())
        .map(Operator::name)
        .orElseGet(() -> speech.word("origin", actor.origin().name()));
  }
}
