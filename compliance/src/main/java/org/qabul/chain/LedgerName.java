package org.qabul.chain;

import org.qabul.domain.Words;

/** The ledgers whose lines are chained. */
public enum LedgerName {
  CONSENT("consent_event", new Words("سجل الموافقات", "the consent ledger")),
  AUDIT("audit_event", new Words("سجل التدقيق", "the audit"));

  private final String table;
  private final Words words;

  LedgerName(String table, Words words) {
    this.table = table;
    this.words = words;
  }

  String table() {
    return table;
  }

  public Words words() {
    return words;
  }
}
