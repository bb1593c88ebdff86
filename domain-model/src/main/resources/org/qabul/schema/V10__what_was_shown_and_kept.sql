-- The very words a person was shown before they agreed; a line of the ledger keeps their hash.
create table notice (
  id varchar(40) primary key,
  version varchar(60) not null,
  language varchar(4) not null,
  body varchar(8000) not null,
  sha256 varchar(64) not null,
  added_origin varchar(20) not null,
  added_by varchar(60) not null,
  added_at timestamp(6) with time zone not null,
  unique (version, language)
);
alter table consent_event add column notice_sha256 varchar(64);

-- The line that a line corrects, lifts by, settles, or ends.
alter table consent_event add column about_id varchar(40);
create index consent_about on consent_event (about_id);
create index consent_until on consent_event (valid_until);

-- What kind of proof it is, and the file of a scan.
alter table evidence add column kind varchar(20) default 'FORM' not null;
alter table evidence add column file_name varchar(200);
alter table evidence add column media_type varchar(60);
alter table evidence add column content ${bytes};
alter table evidence add column content_sha256 varchar(64);
