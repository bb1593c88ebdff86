alter table contact add column erased_at timestamp(6) with time zone;

-- Who was erased, by a keyed hash: a later import of the same number stays suppressed.
create table erased_identity (
  hash varchar(64) not null,
  contact_id varchar(40) not null references contact (id),
  erased_at timestamp(6) with time zone not null,
  primary key (hash, contact_id)
);

-- What a person asked for, and by when the law wants it answered.
create table person_request (
  id varchar(40) primary key,
  contact_id varchar(40) not null references contact (id),
  kind varchar(20) not null,
  state varchar(20) not null,
  note varchar(500) not null,
  asked_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  opened_by varchar(60) not null,
  answer varchar(500),
  closed_by varchar(60),
  closed_at timestamp(6) with time zone,
  revision integer not null
);
create index person_request_state on person_request (state, due_at);
create index person_request_contact on person_request (contact_id);
