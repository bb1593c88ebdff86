-- What somebody who opts out is answered, in words that an admin approved once for everybody. A
-- text that another replaced stays: messages that left name it.
create table opt_out_answer (
  id varchar(40) primary key,
  language varchar(10) not null,
  body varchar(1000) not null,
  approved_by varchar(60) not null,
  approved_at timestamp(6) with time zone not null,
  ended_by varchar(60),
  ended_at timestamp(6) with time zone
);

-- Who asked for the check or the import that is under way; not always who brought the file.
alter table contact_import add column asked_by varchar(60);
