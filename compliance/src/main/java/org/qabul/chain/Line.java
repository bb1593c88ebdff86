package org.qabul.chain;

/** Which line of which ledger. */
record Line(LedgerName ledger, long seq) {}
