-- Deliveries are read many at a time: their sizes bound how much memory that takes.
alter table webhook_delivery add column size integer default 0 not null;

-- Whoever holds this row splits deliveries: items get their order from one hand at a time.
create table webhook_splitter (id integer primary key);
insert into webhook_splitter (id) values (1);
