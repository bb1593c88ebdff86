-- What goes to a person leaves in its order: the first that waits, and none beside one on its way.
create index outbound_order on outbound_message (recipient_id, status, position);
