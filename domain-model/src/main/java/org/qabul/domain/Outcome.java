package org.qabul.domain;

import java.time.Instant;

/** What came of handing one message to a transport. */
public sealed interface Outcome {
  /** Meta took it; that is not yet a delivery. */
  record Accepted(String wamid) implements Outcome {}

  /** It certainly did not leave, and may be tried again from this moment. */
  record Retry(Instant at, Failure why) implements Outcome {}

  /** Meta said no. */
  record Failed(Failure why) implements Outcome {}

  /** It may have left, and no clear answer came: never sent again by itself. */
  record Unclear(String detail) implements Outcome {}
}
