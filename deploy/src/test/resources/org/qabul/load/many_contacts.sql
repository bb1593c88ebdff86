-- Filled in before it runs: ${contacts} how many, ${now} the desk's time, ${number} the business
-- number, ${operator} who approved, ${template} what the letters are.

-- What refers to what is named by one formula: checking each key would take as long as the rest.
set session_replication_role = replica;
-- All of it is made durable at the end, by the checkpoint.
set synchronous_commit = off;
-- An index is made in a tenth of the time when all is there.
set maintenance_work_mem = '256MB';
set work_mem = '64MB';
create temp table later as
  select indexname, indexdef from pg_indexes
  where schemaname = 'public' and indexname not in (select conname from pg_constraint)
    and tablename in ('contact', 'opportunity', 'draft', 'draft_version', 'approval',
      'outbound_message', 'evidence', 'consent_event');
do $fill$
declare name text;
begin
  for name in select indexname from later loop
    execute 'drop index ' || name;
  end loop;
end $fill$;

create function pg_temp.id(what text) returns varchar language sql immutable as
  $$ select substr(md5(what), 1, 20) $$;

-- Five on average.
create function pg_temp.lines(n int) returns int language sql immutable as
  $$ select case when n % 100 = 0 then 50 when n % 100 < 10 then 14 when n % 100 < 50 then 5
     when n % 100 < 87 then 3 else 1 end $$;

-- One on average.
create function pg_temp.letters(n int) returns int language sql immutable as
  $$ select case when n % 100 = 0 then 30 when n % 100 < 10 then 4 when n % 100 < 44 then 1
     else 0 end $$;

-- An opt-in first; then, from another place for each contact, again and again.
create function pg_temp.type(n int, turn int) returns varchar language sql immutable as
  $$ select case when turn = 1 and n % 3 = 0 then 'IMPORTED' when turn = 1 then 'GIVEN'
     else (array['CONFIRMED', 'GIVEN', 'IMPORTED', 'REQUESTED', 'WITHDRAWN', 'GIVEN', 'SUPPRESSED',
       'LIFTED', 'DOUBTED', 'CLEARED', 'REFUSED', 'CORRECTED'])[(n * 7 + turn) % 12 + 1] end $$;

insert into notice (id, version, language, body, sha256, added_origin, added_by, added_at)
  select pg_temp.id('n' || n), 'notice ' || n, 'AR', words,
    encode(sha256(convert_to(words, 'UTF8')), 'hex'), 'SYSTEM', 'qabul', timestamptz '${now}'
  from generate_series(0, 11) n,
    lateral (select n || ' ' || repeat('أوافق على مراسلتي بالعروض والخدمات. ', 20) as words) said;

insert into contact (id, name, company, phone, bsuid, language, source, identity_changed,
    last_heard_at, created_at, revision)
  select pg_temp.id('c' || n), 'جهة اتصال ' || n, 'شركة ' || n % 5000, '+966' || 500000000 + n,
    case when n % 2 = 0 then 'SA.' || md5('b' || n) end, case when n % 9 = 0 then 'EN' else 'AR' end,
    'crm', n % 500 = 1, case when n % 4 = 0 then timestamptz '${now}' - n % 90 * interval '8 hours' end,
    timestamptz '${now}' - interval '400 days', 0
  from generate_series(1, ${contacts}) n;

insert into opportunity (id, contact_id, type, title, company, why_now, worth, recommended_action,
    suggested_message, risks, evidence, score, purpose, language, status, offered_at, changed_at,
    revision)
  select pg_temp.id('o' || n), pg_temp.id('c' || n), 'RENEWAL', 'تجديد عقد الصيانة', 'شركة ' || n % 5000,
    'ينتهي العقد هذا الشهر', '', '', 'عقدكم ينتهي قريباً. هل نجدده؟', '', '', 80, 'MARKETING', 'AR',
    'ACCEPTED', timestamptz '${now}', timestamptz '${now}', 0
  from generate_series(1, ${contacts}) n;

insert into draft (id, opportunity_id, contact_id, purpose, status, current_version_id, versions,
    created_at, changed_at, revision)
  select pg_temp.id('d' || n), pg_temp.id('o' || n), pg_temp.id('c' || n), 'MARKETING', 'PREPARED',
    pg_temp.id('v' || n || ' ' || pg_temp.letters(n) + 1), pg_temp.letters(n) + 1,
    timestamptz '${now}', timestamptz '${now}', 0
  from generate_series(1, ${contacts}) n;

-- Everybody's first line comes before anybody's second, so that the lines of one person lie as far
-- apart as in a ledger that grew for years.
do $fill$
begin
  for turn in 1..50 loop
    with said as materialized (
      select n, pg_temp.id('l' || n || ' ' || turn) as id, pg_temp.id('c' || n) as contact_id,
        pg_temp.type(n, turn) as type, 'form row ' || n || ', turn ' || turn as words,
        timestamptz '${now}' - (51 - turn) * interval '6 days' + n % 1000 * interval '1 minute' as at
      from generate_series(1, ${contacts}) n
      where pg_temp.lines(n) >= turn
    ), proof as (
      insert into evidence (id, contact_id, kind, words, salt, sha256, kept_at)
        select id, contact_id, 'FORM', words, md5(words), encode(sha256(convert_to(words, 'UTF8')), 'hex'), at
        from said where type in ('GIVEN', 'CONFIRMED', 'IMPORTED', 'DOUBTED')
    )
    insert into consent_event (id, contact_id, business_number, type, purpose, source, method,
        notice_version, notice_sha256, language, event_time, received_time, valid_until,
        recorded_origin, recorded_by, about_id, evidence_id, evidence_sha256)
      select id, contact_id, '${number}', type,
        case when type in ('DOUBTED', 'CLEARED') or type in ('SUPPRESSED', 'LIFTED') and n % 2 = 0 then null
          when type in ('GIVEN', 'CONFIRMED', 'IMPORTED') and turn > 1 and n % 5 = 0 then 'UTILITY'
          else 'MARKETING' end,
        case when type = 'IMPORTED' then 'API' when type in ('CLEARED', 'CORRECTED') then 'OPERATOR' else 'PERSON' end,
        case when type = 'SUPPRESSED' then 'inbound_keyword' else 'web_form' end,
        'notice ' || n % 12, case when type in ('GIVEN', 'CONFIRMED') then md5('n' || n % 12) || md5('m' || n % 12) end,
        'AR', at, at + interval '1 second',
        case when type = 'GIVEN' and n % 3 = 0 then at + interval '2 years' end, 'API', 'crm',
        case when type in ('LIFTED', 'CLEARED', 'CORRECTED') then pg_temp.id('l' || n || ' ' || turn - 1) end,
        case when type in ('GIVEN', 'CONFIRMED', 'IMPORTED', 'DOUBTED') then id end,
        case when type in ('GIVEN', 'CONFIRMED', 'IMPORTED', 'DOUBTED')
          then encode(sha256(convert_to(words, 'UTF8')), 'hex') end
      from said;
  end loop;
end $fill$;

-- The newest version of each draft waits; each one before it has left, some time in the last year,
-- and stands where it would have been written then.
create temp table written as
  select n, turn, turn <= pg_temp.letters(n) as left_us, pg_temp.id('v' || n || ' ' || turn) as id,
    pg_temp.id('c' || n) as contact_id, pg_temp.id('m' || n || ' ' || turn) as message_id,
    timestamptz '${now}' - (n * 7919::bigint + turn * 104729) % 525600 * interval '1 minute' as at
  from generate_series(1, ${contacts}) n, generate_series(1, pg_temp.letters(n) + 1) turn
  order by at;

insert into draft_version (id, draft_id, number, body, template_name, template_language,
    template_parameters, author_origin, author_id, written_at)
  select id, pg_temp.id('d' || n), turn, 'السلام عليكم {{1}}، عقدكم ينتهي قريباً. هل نجدده؟',
    '${template}', 'ar', 'نورة', 'API', 'crm', at
  from written;

insert into approval (id, draft_version_id, operator_id, origin, seal, template_hash, approved_at,
    expires_at, message_id)
  select pg_temp.id('a' || n || ' ' || turn), id, '${operator}', 'PAGE', md5(id) || md5(contact_id),
    md5('t') || md5('h'), at, at + interval '1 day', message_id
  from written where left_us;

insert into outbound_message (id, kind, subject_kind, subject_id, recipient_id, business_number,
    language, purpose, approval_id, payload, status, not_before, attempts, wamid, left_at, live,
    created_at, changed_at, revision)
  select message_id, 'CONTACT_MESSAGE', 'DRAFT', id, contact_id, '${number}', 'AR',
    (array['MARKETING', 'MARKETING', 'UTILITY', 'SERVICE_REPLY'])[(n + turn) % 4 + 1],
    pg_temp.id('a' || n || ' ' || turn), '{"messaging_product":"whatsapp","type":"template"}',
    (array['DELIVERED', 'READ', 'SENT', 'FAILED'])[(n / 4 + turn) % 4 + 1], at, 1,
    'wamid.' || md5(id), at + interval '1 minute', true, at, at + interval '2 minutes', 3
  from written where left_us;

do $fill$
declare definition text;
begin
  for definition in select indexdef from later loop
    execute definition;
  end loop;
end $fill$;
