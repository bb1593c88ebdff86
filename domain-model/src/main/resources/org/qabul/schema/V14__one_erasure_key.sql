-- What the erasure key makes of a fixed sentence: another key, and nobody erased would be known again.
create table erasure_key_check (
  id smallint primary key,
  hash varchar(64) not null
);
