package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.chain.ChainFault.Kind;
import org.qabul.domain.Words;

class ChainFaultTest {
  private static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");
  private static final Line LINE = new Line(LedgerName.CONSENT, 12);
  private static final Link LINK = new Link(40, LINE, "digest", "hash");
  private static final Head HEAD = new Head(30, "hash");
  private static final Checkpoint KEPT =
      new Checkpoint(new Head(50, "hash"), NOON, Checkpoint.FIRST, "key", "signature");

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongWhereAndWithWhichLine(
      Supplier<ChainFault> fault, Kind kind, long position, String english, String arabic) {
    assertThat(fault.get()).isEqualTo(new ChainFault(kind, position, new Words(arabic, english)));
  }

  static Stream<Arguments> faults() {
    return Stream.concat(ofLines(), ofTheChain());
  }

  private static Stream<Arguments> ofLines() {
    return Stream.of(
        fault(
            () -> ChainFault.changed(LINK),
            Kind.LINE_CHANGED,
            40,
            "Line 12 of the consent ledger was changed after it was written",
            "تغيّر السطر 12 في سجل الموافقات بعد تسجيله"),
        fault(
            () -> ChainFault.gone(LINK),
            Kind.LINE_GONE,
            40,
            "Line 12 of the consent ledger was deleted",
            "حُذف السطر 12 من سجل الموافقات"),
        fault(
            () -> ChainFault.otherEvidence(LINK),
            Kind.EVIDENCE_CHANGED,
            40,
            "The evidence of line 12 of the consent ledger is not what it was",
            "إثبات السطر 12 من سجل الموافقات ليس ما كان"),
        fault(
            () -> ChainFault.otherNotice(LINK),
            Kind.NOTICE_CHANGED,
            40,
            "The notice that line 12 of the consent ledger speaks of is not what it was",
            "نص الإشعار الذي يشير إليه السطر 12 من سجل الموافقات ليس ما كان"),
        fault(
            () -> ChainFault.neverLinked(new Line(LedgerName.AUDIT, 3)),
            Kind.LINE_NEVER_LINKED,
            0,
            "Line 3 of the audit was added beside the desk",
            "السطر 3 في سجل التدقيق أُضيف من خارج قبول"));
  }

  private static Stream<Arguments> ofTheChain() {
    return Stream.of(
        fault(
            () -> ChainFault.linkChanged(LINK),
            Kind.LINK_CHANGED,
            40,
            "The link of line 12 of the consent ledger does not follow the one before",
            "حلقة السطر 12 من سجل الموافقات لا تتبع ما قبلها"),
        fault(
            () -> ChainFault.linkGone(41),
            Kind.LINK_GONE,
            41,
            "Link 41 is missing",
            "الحلقة 41 محذوفة"),
        fault(
            () -> ChainFault.cut(KEPT, HEAD),
            Kind.TAIL_CUT,
            31,
            "The chain was cut after link 30; a checkpoint knows link 50",
            "قُطعت السلسلة بعد الحلقة 30؛ نقطة التحقق تعرف الحلقة 50"),
        fault(
            () -> ChainFault.anew(KEPT, 20),
            Kind.CHAINED_ANEW,
            21,
            "The chain was built anew between links 21 and 50",
            "أُعيد بناء السلسلة بين الحلقتين 21 و50"),
        fault(
            () -> ChainFault.stopped(HEAD, NOON),
            Kind.LINKING_STOPPED,
            31,
            "Lines have not been linked since 2026-01-05T09:00:00Z; what was written after is unprotected yet",
            "توقف ربط السطور منذ 2026-01-05T09:00:00Z؛ ما كُتب بعده لا تحميه السلسلة بعد"));
  }

  private static Arguments fault(
      Supplier<ChainFault> fault, Kind kind, long position, String english, String arabic) {
    return Arguments.of(fault, kind, position, english, arabic);
  }
}
