-- Phrases that opt out when they are a whole message, added by an admin on a page. One that was
-- removed stays, and comes back as the same row.
create table opt_out_phrase (
  id varchar(40) primary key,
  phrase varchar(100) not null,
  folded varchar(400) not null unique,
  added_by varchar(60) not null,
  added_at timestamp(6) with time zone not null,
  removed_by varchar(60),
  removed_at timestamp(6) with time zone
);
