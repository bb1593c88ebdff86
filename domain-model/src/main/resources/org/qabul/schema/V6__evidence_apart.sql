-- What a person said is theirs and can be erased; the ledger keeps its salted hash for ever.
create table evidence (
  id varchar(40) primary key,
  contact_id varchar(40) not null references contact (id),
  words varchar(2000),
  salt varchar(64),
  sha256 varchar(64) not null,
  kept_at timestamp(6) with time zone not null
);
create index evidence_contact on evidence (contact_id);

alter table consent_event add column evidence_id varchar(40) references evidence (id);
alter table consent_event add column evidence_sha256 varchar(64);
