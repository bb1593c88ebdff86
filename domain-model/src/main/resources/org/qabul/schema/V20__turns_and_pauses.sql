-- Only what waits has a turn: so the index of turns holds what waits, however much has left.
update outbound_message set not_before = null where status not in ('QUEUED', 'PARKED');
drop index outbound_turn;
create index outbound_turn on outbound_message (not_before, position);

-- What left to a person lately.
create index outbound_left on outbound_message (recipient_id, left_at);

-- A process that died left these behind.
create index outbound_status on outbound_message (status, left_at);

-- Meta said that a number writes too fast, to one person or altogether.
create table sending_pause (
  scope varchar(200) primary key,
  paused_until timestamp(6) with time zone not null,
  step integer not null,
  revision integer not null
);

-- Meta takes no marketing for this person until then.
alter table contact add column marketing_cools_until timestamp(6) with time zone;
