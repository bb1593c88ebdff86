-- Not even the owner of the tables, unless it gives the right back to itself: production runs the
-- desk as a role that owns nothing (see "Database" in the operations guide).
revoke update, delete, truncate, references, trigger
  on consent_event, audit_event, ledger_link from public, current_user;
