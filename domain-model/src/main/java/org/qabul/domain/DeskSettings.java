package org.qabul.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What deeds need to know of the configuration.
 *
 * @param businessNumbers Meta's ids of the numbers we hear; the first is the one we send from
 * @param businessAccount Meta's id of the account of the number we send from; what Meta says of
 *     other accounts changes nothing. Empty means that the number of accounts is one, and all of it
 *     is ours
 */
public record DeskSettings(
    List<String> businessNumbers,
    Optional<String> businessAccount,
    Duration approvalTtl,
    ZoneId zone) {
  public DeskSettings {
    businessNumbers = List.copyOf(businessNumbers);
  }

  /** The number we send from. */
  public String businessNumber() {
    return businessNumbers.get(0);
  }

  public boolean hears(String number) {
    return businessNumbers.contains(number);
  }

  /** Whether what Meta says of this account concerns what we send. */
  public boolean sendsFrom(String account) {
    return businessAccount.map(account::equals).orElse(true);
  }
}
