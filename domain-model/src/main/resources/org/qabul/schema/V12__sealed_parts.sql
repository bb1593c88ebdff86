-- What an approval sealed, part by part, so that what differs later can be named; and for which
-- message: two people approve the same one where four eyes are demanded.
alter table approval add column parts varchar(1000);
alter table approval add column message_id varchar(40);

-- What differed when the version before was about to leave.
alter table draft_version add column differs varchar(200);

create index outbound_created on outbound_message (created_at);
