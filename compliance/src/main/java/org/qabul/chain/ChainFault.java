package org.qabul.chain;

import java.time.Instant;
import org.qabul.domain.Words;

/**
 * Where the ledgers do not agree with their chain, or the chain with its checkpoints.
 *
 * @param position of the link, or of the checkpoint
 * @param words what is wrong and which line it concerns
 */
public record ChainFault(Kind kind, long position, Words words) {
  /** What was done to it. */
  public enum Kind {
    LINE_CHANGED,
    LINE_GONE,
    EVIDENCE_CHANGED,
    NOTICE_CHANGED,
    LINE_NEVER_LINKED,
    LINK_GONE,
    LINK_CHANGED,
    TAIL_CUT,
    CHAINED_ANEW,
    CHECKPOINT_FORGED,
    LINKING_STOPPED
  }

  static ChainFault changed(Link link) {
    return of(
        Kind.LINE_CHANGED,
        link,
        new Words(
            "تغيّر السطر %s في %s بعد تسجيله", "Line %s of %s was changed after it was written"));
  }

  static ChainFault gone(Link link) {
    return of(Kind.LINE_GONE, link, new Words("حُذف السطر %s من %s", "Line %s of %s was deleted"));
  }

  static ChainFault otherEvidence(Link link) {
    return of(
        Kind.EVIDENCE_CHANGED,
        link,
        new Words(
            "إثبات السطر %s من %s ليس ما كان", "The evidence of line %s of %s is not what it was"));
  }

  static ChainFault otherNotice(Link link) {
    return of(
        Kind.NOTICE_CHANGED,
        link,
        new Words(
            "نص الإشعار الذي يشير إليه السطر %s من %s ليس ما كان",
            "The notice that line %s of %s speaks of is not what it was"));
  }

  static ChainFault linkChanged(Link link) {
    return of(
        Kind.LINK_CHANGED,
        link,
        new Words(
            "حلقة السطر %s من %s لا تتبع ما قبلها",
            "The link of line %s of %s does not follow the one before"));
  }

  private static ChainFault of(Kind kind, Link link, Words words) {
    return of(kind, link.position(), link.line(), words);
  }

  private static ChainFault of(Kind kind, long position, Line line, Words words) {
    var ledger = line.ledger().words();
    return new ChainFault(
        kind,
        position,
        new Words(
            words.ar().formatted(line.seq(), ledger.ar()),
            words.en().formatted(line.seq(), ledger.en())));
  }

  static ChainFault linkGone(long position) {
    return new ChainFault(
        Kind.LINK_GONE,
        position,
        new Words("الحلقة %s محذوفة", "Link %s is missing").with(position));
  }

  static ChainFault neverLinked(Line line) {
    return of(
        Kind.LINE_NEVER_LINKED,
        0,
        line,
        new Words("السطر %s في %s أُضيف من خارج قبول", "Line %s of %s was added beside the desk"));
  }

  static ChainFault cut(Checkpoint kept, Head head) {
    return new ChainFault(
        Kind.TAIL_CUT,
        head.position() + 1,
        new Words(
                "قُطعت السلسلة بعد الحلقة %s؛ نقطة التحقق تعرف الحلقة %s",
                "The chain was cut after link %s; a checkpoint knows link %s")
            .with(head.position(), kept.head().position()));
  }

  static ChainFault anew(Checkpoint kept, long agreed) {
    return new ChainFault(
        Kind.CHAINED_ANEW,
        agreed + 1,
        new Words(
                "أُعيد بناء السلسلة بين الحلقتين %s و%s",
                "The chain was built anew between links %s and %s")
            .with(agreed + 1, kept.head().position()));
  }

  static ChainFault stopped(Head head, Instant since) {
    return new ChainFault(
        Kind.LINKING_STOPPED,
        head.position() + 1,
        new Words(
                "توقف ربط السطور منذ %s؛ ما كُتب بعده لا تحميه السلسلة بعد",
                "Lines have not been linked since %s; what was written after is unprotected yet")
            .with(since));
  }

  static ChainFault forged(int line, Words how) {
    return new ChainFault(
        Kind.CHECKPOINT_FORGED,
        0,
        new Words(
            "نقطة التحقق في السطر %s: %s".formatted(line, how.ar()),
            "The checkpoint in line %s: %s".formatted(line, how.en())));
  }
}
