-- A flag for quality and a hold for another reason may come together, and end apart.
alter table account_health add column flagged_because varchar(200);
update account_health set flagged_because = held_because, held_because = null
  where held_because like 'number quality %';
