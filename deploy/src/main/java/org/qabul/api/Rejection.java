package org.qabul.api;

import java.util.List;
import java.util.stream.Collectors;
import org.qabul.domain.Words;

/** Ends a request, and the transaction it runs in, with a problem that its caller can mend. */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient Words detail;
  private final transient List<Fault> faults;

  private Rejection(ProblemKind kind, Words detail, List<Fault> faults) {
    super(kind.title());
    this.kind = kind;
    this.detail = detail;
    this.faults = List.copyOf(faults);
  }

  static Rejection of(ProblemKind kind) {
    return new Rejection(kind, kind.detail(), List.of());
  }

  static Rejection malformed(String why) {
    var kind = ProblemKind.MALFORMED_JSON;
    return new Rejection(kind, kind.detail().with(why), List.of());
  }

  static Rejection of(Fault fault) {
    return of(List.of(fault));
  }

  static Rejection of(List<Fault> faults) {
    var kind = ProblemKind.INVALID_VALUE;
    String fields = faults.stream().map(Fault::field).distinct().collect(Collectors.joining(", "));
    return new Rejection(kind, kind.detail().with(fields), faults);
  }

  ProblemKind kind() {
    return kind;
  }

  Problem problem() {
    return new Problem(
        kind.type(),
        kind.title(),
        kind.status(),
        detail.en(),
        detail.ar(),
        faults.isEmpty() ? null : faults,
        null);
  }
}
