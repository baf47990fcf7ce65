-- Who sits where, from which day to which (issue 6, Deliver 3): added when a seat is taken and when it is left, never changed.
create table seat (
  id              uuid        primary key,
  organisation_id uuid        not null references organisation,
  name_kk         text        not null check (length(name_kk) between 1 and 200),
  name_ru         text        not null check (length(name_ru) between 1 and 200),
  kind            text        not null constraint seat_kind
                  check (kind in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'HEAD', 'STAFF')),
  held_from       date        not null check (held_from >= date '1990-01-01'),
  recorded_at     timestamptz not null,
  recorded_by     text        not null check (length(recorded_by) between 1 and 255),
  constraint seat_not_ahead check (held_from <= (recorded_at at time zone 'Asia/Almaty')::date)
);
create index seat_of_organisation on seat (organisation_id, id);
grant select, insert on seat to "${app}";

create table seat_end (
  seat_id     uuid        primary key references seat,
  held_until  date        not null,
  recorded_at timestamptz not null,
  recorded_by text        not null check (length(recorded_by) between 1 and 255),
  constraint seat_end_not_ahead check (held_until <= (recorded_at at time zone 'Asia/Almaty')::date)
);
comment on column seat_end.held_until is 'The first day on which the seat is not held.';
grant select, insert on seat_end to "${app}";

-- Meetings of councils, platforms and all other organisations (domain rule 42): a head count, no names.
create table meeting (
  id              uuid          primary key,
  organisation_id uuid          not null references organisation,
  held_on         date          not null check (held_on >= date '1990-01-01'),
  place           text          not null check (length(place) between 1 and 300),
  topic           text          not null check (length(topic) between 1 and 500),
  participants    integer       not null check (participants between 1 and 100000),
  languages       varchar(35)[] not null check (cardinality(languages) between 1 and 20),
  recorded_at     timestamptz   not null,
  recorded_by     text          not null check (length(recorded_by) between 1 and 255),
  constraint meeting_not_ahead check (held_on <= (recorded_at at time zone 'Asia/Almaty')::date)
);
create index meeting_of_organisation on meeting (organisation_id, id);
create index meeting_by_day on meeting (held_on);
grant select, insert on meeting to "${app}";

-- The second lock (docs/decisions/0010). Names of members are for the territory of the organisation, those of the republic's for
-- whoever works for the republic; keepers, operators and office heads of the territory write, and the use cases narrow operators
-- to the own house. Meetings are read by everybody in the network.
create policy read on seat for select using (
  (select acting_system())
  or ((select acting_roles() && '{register-keeper,operator,office-head,regional-coordinator}')
    and exists (
      select from organisation where organisation.id = organisation_id
        and (region is null or region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
create policy keep on seat for insert with check (
  (select acting_system())
  or ((select acting_roles() && '{register-keeper,operator,office-head}')
    and exists (
      select from organisation where organisation.id = organisation_id
        and (region is null or region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
create policy read on seat_end for select using (exists (select from seat where seat.id = seat_id));
create policy keep on seat_end for insert with check (
  (select acting_system())
  or ((select acting_roles() && '{register-keeper,operator,office-head}') and exists (select from seat where seat.id = seat_id))
);
create policy read on meeting for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on meeting for insert with check (
  (select acting_system())
  or ((select acting_roles() && '{register-keeper,operator,office-head}')
    and exists (
      select from organisation where organisation.id = organisation_id
        and (region is null or region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);

do $$
declare
  secured text;
begin
  foreach secured in array array['seat', 'seat_end', 'meeting'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;

select audit_register('seat', 'id', array['id', 'organisation_id', 'name_kk', 'name_ru', 'kind', 'held_from', 'recorded_at',
  'recorded_by']);
select audit_register('seat_end', 'seat_id', array['seat_id', 'held_until', 'recorded_at', 'recorded_by']);
select audit_register('meeting', 'id', array['id', 'organisation_id', 'held_on', 'place', 'topic', 'participants', 'languages',
  'recorded_at', 'recorded_by']);
