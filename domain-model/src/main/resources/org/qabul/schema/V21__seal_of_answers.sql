-- The words everybody is answered are sealed when they are approved: other words in this row are
-- not the approved ones. What was approved before has no seal, so it is to be approved once more.
alter table opt_out_answer add column seal varchar(64) default '' not null;
update opt_out_answer set ended_by = approved_by, ended_at = approved_at where ended_at is null;
