-- A contact that was found to be the same person as another; nobody is written to under it.
alter table contact add column merged_into varchar(40) references contact (id);
create index contact_merged on contact (merged_into);

-- Numbers and user ids that a contact had before: what is kept under them is theirs too.
create table former_identity (
  contact_id varchar(40) not null references contact (id),
  phone varchar(32),
  bsuid varchar(256)
);
create index former_identity_contact on former_identity (contact_id);
