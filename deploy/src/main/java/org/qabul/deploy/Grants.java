package org.qabul.deploy;

import java.util.List;

/** What the desk's role may do in PostgreSQL: everything to rows, nothing to ledgers but add. */
final class Grants {
  private static final String LEDGERS = "consent_event, audit_event, ledger_link, notice";

  /** PostgreSQL refuses two grants on one table side by side; held until the commit. */
  private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_xact_lock(7147205411)";

  private Grants() {}

  /**
   * @param role quoted
   */
  static List<String> to(String role) {
    return List.of(
        ONE_NODE_AT_A_TIME,
        "grant usage on schema public to " + role,
        "grant select, insert, update, delete on all tables in schema public to " + role,
        "grant usage, select on all sequences in schema public to " + role,
        "revoke insert, update, delete on flyway_schema_history from " + role,
        "revoke update, delete on " + LEDGERS + " from " + role);
  }
}
