-- Every line of every ledger gets a link in one chain. A line waits in ledger_unlinked from the
-- transaction that wrote it until it is linked.

create table ledger_link (
  position bigint primary key check (position > 0),
  ledger varchar(20) not null check (ledger in ('CONSENT', 'AUDIT')),
  seq bigint not null,
  digest varchar(64) not null,
  hash varchar(64) not null,
  unique (ledger, seq)
);

create table ledger_unlinked (
  seq bigint not null,
  ledger varchar(20) not null,
  primary key (seq, ledger)
);

-- Whoever holds this row links: the chain grows by one hand at a time.
create table ledger_linker (id integer primary key);
insert into ledger_linker (id) values (1);

insert into ledger_unlinked (seq, ledger) select seq, 'CONSENT' from consent_event;
insert into ledger_unlinked (seq, ledger) select seq, 'AUDIT' from audit_event;
