-- The versions of policy and calendar that the terms of an appeal are counted under, and the day of a decision to extend (domain rule 55).
alter table appeal
  add column terms_policy     text check (terms_policy ~ '^term-policy-[0-9]+$'),
  add column calendar_version text check (calendar_version ~ '^holidays-[0-9]+ moved-days-[0-9]+$'),
  add column extended_on      date;

-- Of what runs already, the versions that were in force on the day of registration; where rows are secured, they are the system's to change.
set local acting.kind = 'system';
create function list_on(list text, day date) returns text language sql stable as $$
  select list || '-' || version from reference_list where name = list and valid_from <= day
  order by valid_from desc, version desc limit 1
$$;
update appeal set
  terms_policy     = list_on('term-policy', (registered_at at time zone 'Asia/Almaty')::date),
  calendar_version = list_on('holidays', (registered_at at time zone 'Asia/Almaty')::date)
                     || ' ' || list_on('moved-days', (registered_at at time zone 'Asia/Almaty')::date),
  extended_on      = (select max(effective_on) from appeal_history
                      where appeal_id = appeal.id and verb = 'deadline-changed')
where answer_by is not null;
drop function list_on;

alter table appeal
  add constraint appeal_term_has_its_basis check
    ((answer_by is null) = (terms_policy is null) and (answer_by is null) = (calendar_version is null)),
  add constraint appeal_extension_has_its_day check ((extended_on is null) = (answer_by is not distinct from first_answer_by));
create index appeal_to_send_on on appeal (registered_at) where status = 'TRIAGED' and not imported
  and (third_party_interests = 'YES' or incapable_party = 'YES' or corruption = 'YES');

-- The basis is set at registration and stays.
grant update (extended_on) on appeal to "${app}";
