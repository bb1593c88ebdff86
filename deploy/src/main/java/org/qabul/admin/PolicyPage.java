package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.QuietHours;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Operator;

/** What the gate goes by, and what people are shown before they agree. */
@Named
@RequestScoped
public class PolicyPage {
  private final GateSettings gate;
  private final DeskSettings desk;
  private final ReadOperator operators;
  private final Speech speech;

  @Inject
  PolicyPage(GateSettings gate, DeskSettings desk, ReadOperator operators, Speech speech) {
    this.gate = gate;
    this.desk = desk;
    this.operators = operators;
    this.speech = speech;
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
        new Setting("policy.cap", gate.frequencyCap() + " / " + gate.frequencyPeriod()),
        new Setting("policy.ttl", desk.approvalTtl().toString()),
        new Setting("policy.eyes", speech.text(gate.fourEyes() ? "policy.on" : "policy.off")));
  }

  private static String hours(QuietHours hours) {
    return hours.spans().stream().map(Object::toString).collect(Collectors.joining(" · "));
  }

  private String closed() {
    var days = gate.quiet().closedDays();
    return days.isEmpty()
        ? speech.text("none")
        : days.stream().sorted().map(Object::toString).collect(Collectors.joining(" · "));
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
