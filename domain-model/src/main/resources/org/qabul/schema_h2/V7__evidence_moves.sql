insert into evidence (id, contact_id, words, salt, sha256, kept_at)
  select id, contact_id, evidence, lower(rawtohex(secure_rand(16))), '', received_time
  from consent_event where trim(evidence) <> '';
update evidence set sha256 = lower(rawtohex(hash('SHA-256', stringtoutf8(salt || ' ' || words))));
update consent_event set
  evidence_id = id,
  evidence_sha256 = (select e.sha256 from evidence e where e.id = consent_event.id)
  where trim(evidence) <> '';
alter table consent_event drop column evidence;
