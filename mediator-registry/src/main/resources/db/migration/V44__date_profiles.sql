-- Names, qualification, languages, regions and office of a mediator, each from a day on (rules 31 and 42; issue 6, Deliver 2). A
-- statement counts from effective_on until the next one begins; one of the same day corrects it. A row is added and never changed;
-- the columns of mediator repeat the last statement, by which territories are judged.
create table mediator_profile (
  mediator_id     uuid          not null references mediator,
  ordinal         integer       not null check (ordinal >= 0),
  effective_on    date          not null check (effective_on >= date '2011-08-05'),
  name_kk         text          not null check (length(name_kk) between 1 and 200),
  name_ru         text          not null check (length(name_ru) between 1 and 200),
  ethnomediator   boolean       not null,
  languages       varchar(35)[] not null check (cardinality(languages) between 1 and 20),
  regions         varchar(5)[]  not null check (cardinality(regions) between 1 and 30),
  register_region varchar(5)    not null check (register_region ~ '^KZ-[0-9]{2}$'),
  office          text          check (office ~ '^[0-9]{2}-[0-9]{2}$'),
  recorded_at     timestamptz   not null,
  recorded_by     text          not null check (length(recorded_by) between 1 and 255),
  entry           bigint        generated always as identity unique,
  primary key (mediator_id, ordinal),
  constraint mediator_profile_not_ahead check (effective_on <= (recorded_at at time zone 'Asia/Almaty')::date)
);
insert into mediator_profile (mediator_id, ordinal, effective_on, name_kk, name_ru, ethnomediator, languages, regions, register_region,
    office, recorded_at, recorded_by)
  select id, 0, effective_on, name_kk, name_ru, ethnomediator, languages, regions, register_region, office, recorded_at, recorded_by
  from mediator join mediator_status on mediator_id = id and ordinal = 0 order by id;
grant select, insert on mediator_profile to "${app}";
grant update (name_kk, name_ru, ethnomediator, languages, regions, register_region, office) on mediator to "${app}";

create view mediator_profile_known with (security_invoker = true) as
  select said.*, (select min(later.recorded_at) from mediator_profile later
    where later.mediator_id = said.mediator_id and later.effective_on = said.effective_on and later.ordinal > said.ordinal)
    as superseded_at
  from mediator_profile said;
grant select on mediator_profile_known to "${app}";

-- The second lock (docs/decisions/0010): read by everybody in the network as the entry is; the keepers of the region keep it.
create policy read on mediator_profile for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on mediator_profile for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
alter table mediator_profile enable row level security;
alter table mediator_profile force row level security;

-- A territory that a mediator has left still counts him on the days on which he was there.
create policy formerly on mediator_status for select using (
  exists (
    select from mediator_profile said where said.mediator_id = mediator_status.mediator_id
      and (said.register_region = any ((select acting_regions())::text[]) or said.regions::text[] && (select acting_regions())))
);

select audit_register('mediator_profile', 'entry', array['entry', 'mediator_id', 'ordinal', 'effective_on', 'name_kk', 'name_ru',
  'ethnomediator', 'languages', 'regions', 'register_region', 'office', 'recorded_at', 'recorded_by']);
