-- H2 knows no right to insert without the right to delete.
create trigger consent_event_only_grows before update, delete on consent_event
  for each row call 'org.qabul.deploy.OnlyGrows';
create trigger audit_event_only_grows before update, delete on audit_event
  for each row call 'org.qabul.deploy.OnlyGrows';
create trigger ledger_link_only_grows before update, delete on ledger_link
  for each row call 'org.qabul.deploy.OnlyGrows';
