package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/** What a line about consent must be before it is written, for nothing can be taken back after. */
@Dependent
class CheckConsent {
  private static final Set<Type> SAID =
      EnumSet.of(
          Type.REQUESTED, Type.GIVEN, Type.CONFIRMED, Type.IMPORTED, Type.REFUSED, Type.WITHDRAWN);

  private final ConsentLedger ledger;
  private final Notices notices;
  private final Clock clock;

  @Inject
  CheckConsent(ConsentLedger ledger, Notices notices, Clock clock) {
    this.ledger = ledger;
    this.notices = notices;
    this.clock = clock;
  }

  void check(String contactId, ConsentLine line) {
    check(
        line,
        notices.find(line.noticeVersion(), line.language()),
        ledger.personTimeline(contactId));
  }

  /**
   * @param shown the notice it names
   * @param said all that stands of the person in the ledger
   */
  void check(ConsentLine line, Optional<Notice> shown, List<ConsentEvent> said) {
    type(line);
    var purpose = purpose(line);
    times(line);
    if (line.type().agrees() || line.type() == Type.REQUESTED) {
      notice(line, shown);
    }
    if (line.type().agrees()) {
      freshness(line, purpose, said);
    }
  }

  private static void type(ConsentLine line) {
    if (!SAID.contains(line.type())) {
      throw InvalidValue.notAmong(SAID, "type", line.type().name());
    }
  }

  private static Purpose purpose(ConsentLine line) {
    if (line.purpose() == null) {
      throw new InvalidValue("purpose", ONE_PURPOSE, NONE);
    }
    return line.purpose();
  }

  void times(ConsentLine line) {
    if (line.at().isAfter(clock.instant())) {
      throw new InvalidValue("at", A_TIME_THAT_HAS_COME, line.at().toString());
    }
    if (line.validUntil() != null && !line.validUntil().isAfter(line.at())) {
      throw new InvalidValue(
          "validUntil",
          new Words("وقت بعد %s", "a time after %s").with(line.at()),
          line.validUntil().toString());
    }
  }

  /** What nobody can show any more cannot have been agreed to. */
  private void notice(ConsentLine line, Optional<Notice> shown) {
    if (shown.isEmpty()) {
      throw new InvalidValue("noticeVersion", known(), line.noticeVersion());
    }
  }

  private Words known() {
    String all =
        notices.all().stream()
            .map(notice -> notice.version() + " (" + notice.language().code() + ")")
            .collect(Collectors.joining(", "));
    return all.isEmpty()
        ? NO_NOTICE_YET
        : new Words("نسخة إشعار محفوظة: %s", "a notice that is kept here: %s").with(all);
  }

  /** A proof from before a no proves nothing after it. */
  private static void freshness(ConsentLine line, Purpose purpose, List<ConsentEvent> said) {
    boolean stale =
        line.proof().stream()
            .flatMap(Proof::marks)
            .anyMatch(mark -> ConsentHistory.provedBefore(said, purpose, line.at(), mark));
    if (stale) {
      throw new InvalidValue("evidence", NEW_EVIDENCE, THE_SAME);
    }
  }

  private static final Words ONE_PURPOSE =
      new Words("غرض واحد لكل موافقة", "one purpose for each consent");
  private static final Words NONE = new Words("لا غرض", "none");
  private static final Words A_TIME_THAT_HAS_COME = new Words("وقت قد حان", "a time that has come");
  private static final Words NO_NOTICE_YET =
      new Words("نسخة إشعار تضاف أولاً", "a notice, which has to be added first");
  private static final Words NEW_EVIDENCE =
      new Words("إثبات جديد بعد الإيقاف أو السحب", "new evidence, from after the opt-out");
  private static final Words THE_SAME =
      new Words("إثبات سُجّل قبله", "evidence that was recorded before it");
}
