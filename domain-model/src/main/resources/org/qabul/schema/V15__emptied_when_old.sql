-- When the text of a row went. Nothing else of the row goes; what is old and still holds its text
-- is found by this and the time beside it.
alter table webhook_delivery add column emptied_at timestamp(6) with time zone;
alter table webhook_item add column emptied_at timestamp(6) with time zone;
alter table outbound_message add column emptied_at timestamp(6) with time zone;
alter table rehearsal_message add column emptied_at timestamp(6) with time zone;
alter table inbound_message add column emptied_at timestamp(6) with time zone;
alter table tap_record add column emptied_at timestamp(6) with time zone;
alter table draft_version add column emptied_at timestamp(6) with time zone;
alter table meeting_draft add column emptied_at timestamp(6) with time zone;
alter table opportunity add column emptied_at timestamp(6) with time zone;
create index webhook_delivery_old on webhook_delivery (emptied_at, worked_at);
create index webhook_item_old on webhook_item (emptied_at, worked_at);
create index outbound_old on outbound_message (emptied_at, changed_at);
create index rehearsal_old on rehearsal_message (emptied_at, drawn_at);
create index inbound_old on inbound_message (emptied_at, said_at);
create index tap_old on tap_record (emptied_at, tapped_at);
create index draft_version_old on draft_version (emptied_at, written_at);
create index meeting_old on meeting_draft (emptied_at, created_at);
create index opportunity_old on opportunity (emptied_at, changed_at);

-- What came twice is decided about when its delivery is split.
update webhook_item set worked_at =
  (select d.worked_at from webhook_delivery d where d.id = webhook_item.delivery_id)
  where state = 'DUPLICATE';
