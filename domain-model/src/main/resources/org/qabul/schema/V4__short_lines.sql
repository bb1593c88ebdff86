-- What waits is found by a column only it has. Found by state and ordered by id, it is looked for
-- among all that ever came as soon as the planner believes that most of that waits.

alter table webhook_delivery add column waiting_since timestamp(6) with time zone;
update webhook_delivery set waiting_since = received_at where state = 'STORED';
create index webhook_delivery_waiting on webhook_delivery (waiting_since, id);

alter table webhook_item add column place bigint;
update webhook_item set place = delivery_id where state = 'WAITING';
create index webhook_item_place on webhook_item (place, ordinal);
create index webhook_item_line on webhook_item (person_key, place, ordinal);
drop index webhook_item_person;
