-- The organisations of the network (domain rules 42 and 54; issue 6, Deliver 3). Kinds stand here again as a CHECK;
-- OrganisationSchemaIT compares both.
create table organisation (
  id               uuid       primary key,
  kind             text       not null constraint organisation_kind check (kind in (
                     'REPUBLICAN_COUNCIL', 'REGIONAL_COUNCIL', 'OFFICE', 'FRIENDSHIP_HOUSE', 'DISTRICT_CENTRE',
                     'MEDIATOR_ORGANISATION', 'ELDERS', 'MOTHERS', 'PUBLIC_CONSENT', 'INSTITUTE', 'DIALOGUE_PLATFORM')),
  region           varchar(5) check (region ~ '^KZ-[0-9]{2}$'),
  district         varchar(9) check (district ~ '^[0-9]{9}$'),
  house            text       check (house ~ '^[0-9]{2}-[0-9]{2}$'),
  revision         bigint     not null check (revision > 0),
  published_events bigint     not null check (published_events >= 0),
  constraint organisation_region_given check ((kind in ('REPUBLICAN_COUNCIL', 'INSTITUTE')) = (region is null)),
  constraint organisation_district_of_region check (district is null or region is not null)
);
create index organisation_by_kind on organisation (kind, id);
create index organisation_by_region on organisation (region, id);
comment on column organisation.house is 'The office at whose house it works: its operators write meetings and members.';
comment on column organisation.revision is 'Counts the verbs of people: the ETag.';
grant select, insert on organisation to "${app}";
grant update (revision, published_events) on organisation to "${app}";

-- Whatever was ever said of it: added, never changed. Of two rows of one kind and day the later one counts; a row that another one
-- replaces counts no more.
create table organisation_change (
  entry           bigint      generated always as identity unique,
  organisation_id uuid        not null references organisation,
  ordinal         integer     not null check (ordinal >= 0),
  change          text        not null constraint organisation_change_known
                  check (change in ('OPENED', 'CLOSED', 'NAMED', 'PLACED', 'REACHED')),
  effective_on    date        not null check (effective_on >= date '1990-01-01'),
  name_kk         text        check (length(name_kk) between 1 and 300),
  name_ru         text        check (length(name_ru) between 1 and 300),
  parent_id       uuid        references organisation check (parent_id <> organisation_id),
  contact_post    text        check (length(contact_post) between 1 and 200),
  contact_phone   text        check (length(contact_phone) between 1 and 40),
  contact_email   text        check (length(contact_email) between 3 and 200),
  contact_address text        check (length(contact_address) between 1 and 300),
  replaces        integer,
  recorded_at     timestamptz not null,
  recorded_by     text        not null check (length(recorded_by) between 1 and 255),
  primary key (organisation_id, ordinal),
  constraint organisation_change_replaces foreign key (organisation_id, replaces)
    references organisation_change (organisation_id, ordinal),
  constraint organisation_change_replaced_once unique (organisation_id, replaces),
  constraint organisation_change_replaces_earlier check (replaces < ordinal),
  constraint organisation_change_begins_open check (ordinal > 0 or change = 'OPENED'),
  constraint organisation_change_names check ((change = 'NAMED') = (name_kk is not null and name_ru is not null)),
  constraint organisation_change_name_whole check ((name_kk is null) = (name_ru is null)),
  constraint organisation_change_parent check (change = 'PLACED' or parent_id is null),
  constraint organisation_change_contact check ((change = 'REACHED')
    = (contact_phone is not null or contact_email is not null or contact_address is not null)),
  constraint organisation_change_post check (change = 'REACHED' or contact_post is null),
  constraint organisation_change_not_ahead check (effective_on <= (recorded_at at time zone 'Asia/Almaty')::date)
);
create index organisation_change_by_day on organisation_change (organisation_id, change, effective_on desc, ordinal desc);
create index organisation_change_by_parent on organisation_change (parent_id) where parent_id is not null;
grant select, insert on organisation_change to "${app}";

-- What stands: no later row replaces it.
create view organisation_standing with (security_invoker = true) as
  select c.* from organisation_change c
  where not exists (
    select from organisation_change r where r.organisation_id = c.organisation_id and r.replaces = c.ordinal);
grant select on organisation_standing to "${app}";

-- The second lock (docs/decisions/0010). Organisations are read by everybody in the network; they are kept by the keepers of their
-- region, those of the republic by keepers of the republic. Operators and office heads of the region move the count of events
-- along when they write a meeting.
create policy read on organisation for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on organisation for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and (region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);
create policy count on organisation for update using (
  (select acting_system())
  or ((select acting_roles() && '{register-keeper,operator,office-head}')
    and (region is null or region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);

create policy read on organisation_change for select using (
  (select acting_kind() in ('person', 'service', 'system'))
);
create policy keep on organisation_change for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from organisation where organisation.id = organisation_id
        and (region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);

do $$
declare
  secured text;
begin
  foreach secured in array array['organisation', 'organisation_change'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;

select audit_register('organisation_change', 'entry', array['entry', 'organisation_id', 'ordinal', 'change', 'effective_on',
  'name_kk', 'name_ru', 'parent_id', 'contact_post', 'contact_phone', 'contact_email', 'contact_address', 'replaces',
  'recorded_at', 'recorded_by']);
