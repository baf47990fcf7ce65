-- Sealed cases, and emergency access to them (docs/decisions/0014).

alter table mediation_case
  add seal_reason     text check (seal_reason in (
    'DANGER_TO_PERSON', 'CHILD_CONCERNED', 'OWN_STAFF_CONCERNED', 'PUBLIC_TENSION')),
  add sealed_by       text,
  add sealed_by_login text,
  add sealed_at       timestamptz,
  add constraint seal_is_whole check (num_nonnulls(seal_reason, sealed_by, sealed_by_login, sealed_at) in (0, 4));

alter table case_history add reason text check (reason ~ '^[A-Z]+(_[A-Z]+)*$');

-- The facts of an access never change: the service may only add the verdict of a second person.
create table emergency_access (
  id                uuid primary key,
  case_id           uuid not null references mediation_case,
  region            text not null check (region ~ '^KZ-[0-9]{2}$'),
  sealed_by         text not null,
  person            text not null,
  person_login      text not null,
  reason            text not null check (reason in ('DANGER_TO_PERSON', 'LAWFUL_DEMAND', 'NOBODY_REACHABLE')),
  words             text not null check (length(words) between 1 and 2000),
  policy            text not null,
  begins_at         timestamptz not null,
  ends_at           timestamptz not null,
  review_by         timestamptz not null,
  verdict           text check (verdict in ('JUSTIFIED', 'QUESTIONED')),
  reviewed_by       text,
  reviewed_by_login text,
  reviewed_at       timestamptz,
  constraint access_has_length check (ends_at > begins_at and ends_at <= begins_at + interval '24 hours'),
  constraint review_is_whole check (num_nonnulls(verdict, reviewed_by, reviewed_by_login, reviewed_at) in (0, 4)),
  constraint reviewed_by_a_second_person check (reviewed_by <> person)
);
comment on column emergency_access.region is 'of the case when the access was taken: where its second persons sit';
create index emergency_access_of_person on emergency_access (case_id, person, ends_at);
create index emergency_access_to_review on emergency_access (review_by, id) where reviewed_at is null;
grant select, insert, update (verdict, reviewed_by, reviewed_by_login, reviewed_at) on emergency_access to "${app}";

-- The second lock repeats SealKey and EmergencySight (docs/decisions/0010, 0014). What opens a seal for the actor: having set
-- it, having the case as its mediator, the one case to which a supervisor is taking emergency access. 'KZ' opens them all.
create function seal_keys() returns text[]
  language plpgsql stable parallel safe
  as $$
begin
  if 'regional-coordinator' = any (acting_roles()) and 'KZ' = any (acting_regions()) then
    return array['KZ'];
  elsif acting_roles() && array['office-head', 'regional-coordinator'] then
    return array['by ' || acting_subject(), 'of ' || acting_mediator(), 'id ' || acting_key()];
  end if;
  return array['by ' || acting_subject(), 'of ' || acting_mediator()];
end
$$;

alter policy acting on mediation_case using (
  (select acting_system())
  or array['KZ', region, 'by ' || mediator_id, 'id ' || id] && (select sight_keys())
    and (sealed_at is null
      or array['KZ', 'by ' || sealed_by, 'of ' || mediator_id, 'id ' || id] && (select seal_keys()))
);

-- Emergency access is for reading, under the seal that it was taken to: what is locked or changed has to pass the policy above.
create policy emergency on mediation_case for select using (
  (select acting_roles() && array['office-head', 'regional-coordinator'])
  and array['KZ', region] && (select sight_keys())
  and exists (
    select from emergency_access
    where case_id = mediation_case.id and person = (select acting_subject())
      and begins_at >= mediation_case.sealed_at and ends_at > now())
);

create policy acting on emergency_access using (
  (select acting_system())
  or person = (select acting_subject())
  or (select 'dpo' = any (acting_roles())
    or 'regional-coordinator' = any (acting_roles()) and 'KZ' = any (acting_regions()))
  or array['KZ', region] && (select acting_regions()) and sealed_by = (select acting_subject())
);
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
