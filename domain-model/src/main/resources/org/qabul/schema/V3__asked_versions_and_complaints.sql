-- The version an operator was shown when asked for new words, in place of its draft.
alter table operator_account drop column editing_draft_id;
alter table operator_account add column editing_version_id varchar(40);

-- After complaints the account holds what we begin, and lets answers pass.
alter table account_health add column replies_pass boolean default false not null;
